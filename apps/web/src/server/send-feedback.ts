import { call } from "./call.js";

export async function sendFeedback(feedback: {
  answerId: string;
  rating: "positive" | "negative";
  reason?: string;
}): Promise<void> {
  await call("/v1/feedback", { ...feedback });
}
