import type * as z from "zod";
import { describeIssue } from "./describe-issue.js";
import { RequestError } from "./request-error.js";

/** What a caller is told of input that its schema refuses: the first fault in words, and all of them by field. */
export function invalidInput(error: z.ZodError, input: unknown): RequestError {
  const errors = error.issues.flatMap((issue) => describeIssue(issue, input));
  const [first] = errors;
  return new RequestError("INVALID_REQUEST", { ...(first && { detail: first.message }), errors });
}
