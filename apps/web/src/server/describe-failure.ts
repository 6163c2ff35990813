import { ApiError } from "@stadtlotse/client";
import { texts } from "../texts.de.js";

/** A German sentence for a call that failed: the server's own, or that it cannot be reached. */
export function describeFailure(error: unknown): string {
  return error instanceof ApiError ? error.message : texts.failure.unreachable;
}
