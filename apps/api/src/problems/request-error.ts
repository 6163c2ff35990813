import type { RequestErrorCode } from "./error-code.js";
import type { FieldError } from "./problem.js";

interface RequestErrorOptions {
  /** A German sentence in place of the code's usual one. */
  detail?: string;
  errors?: FieldError[];
  cause?: unknown;
  /** After how long it is worth trying again. */
  retryAfterSeconds?: number;
}

/** What the caller of the API got wrong. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: RequestErrorCode,
    { detail, errors, cause, retryAfterSeconds }: RequestErrorOptions = {},
  ) {
    super(detail ?? code, { cause });
    this.detail = detail;
    this.errors = errors;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
