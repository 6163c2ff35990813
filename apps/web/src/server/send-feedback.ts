import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** @throws ApiError when the server refuses */
export async function sendFeedback(feedback: {
  answerId: string;
  rating: "positive" | "negative";
  reason?: string;
}): Promise<void> {
  const body = { ...feedback, channel: "web" as const };
  await dataOf(client.POST("/v1/feedback", { body, signal: timeout() }));
}
