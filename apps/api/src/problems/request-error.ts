import type { RequestErrorCode } from "./error-code.js";
import type { FieldError, Problem } from "./problem.js";

interface RequestErrorOptions {
  /** A German sentence in place of the code's usual one. */
  detail?: string;
  errors?: FieldError[];
  cause?: unknown;
  /** The record as it stands now, where that is why. */
  current?: Problem["current"];
  /** After how long it is worth trying again. */
  retryAfterSeconds?: number;
}

/** What the caller of the API got wrong. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;
  readonly current: Problem["current"];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: RequestErrorCode,
    { detail, errors, cause, current, retryAfterSeconds }: RequestErrorOptions = {},
  ) {
    super(detail ?? code, { cause });
    this.detail = detail;
    this.errors = errors;
    this.current = current;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
