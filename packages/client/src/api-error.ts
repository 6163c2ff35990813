import type { Problem } from "./generated/api.js";

/** The API refused a request, or ended before it had answered. The message is a German sentence for users. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly status: number,
    /** What the API says about it; absent when something else answered in its place. */
    readonly problem: Problem | undefined,
  ) {
    super(problem?.detail ?? "Der Server hat unerwartet geantwortet.");
  }
}
