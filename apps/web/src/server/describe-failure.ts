import { texts } from "../texts.de.js";
import { ServerError } from "./server-error.js";

/** A German sentence for what went wrong with a call. */
export function describeFailure(error: unknown): string {
  return error instanceof ServerError ? error.message : texts.failure.unexpected;
}
