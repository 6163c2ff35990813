import type { Feedback } from "@stadtlotse/registry";
import * as z from "zod";
import type { IncomingActivity } from "../activity.js";

const maxReasonLength = 2000;

const Submission = z.looseObject({
  actionName: z.literal("feedback"),
  actionValue: z.looseObject({
    reaction: z.enum(["like", "dislike"]),
    feedback: z.unknown().optional(),
  }),
});
const Words = z.looseObject({ feedbackText: z.string() });

/** What somebody thinks of an answer; `undefined` when the submission is no feedback. */
export function readFeedback({ value }: IncomingActivity): Pick<Feedback, "rating" | "reason"> | undefined {
  const submission = Submission.safeParse(value);
  if (!submission.success) return undefined;
  const { reaction, feedback } = submission.data.actionValue;
  const reason = readReason(feedback).trim().slice(0, maxReasonLength);
  return { rating: reaction === "like" ? "positive" : "negative", ...(reason === "" ? {} : { reason }) };
}

/** Clients send the words as an object, as its JSON, or as they are. */
function readReason(feedback: unknown): string {
  const words = Words.safeParse(typeof feedback === "string" ? parseJson(feedback) : feedback);
  if (words.success) return words.data.feedbackText;
  return typeof feedback === "string" ? feedback : "";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
