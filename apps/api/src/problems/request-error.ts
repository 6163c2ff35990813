import type { RequestErrorCode } from "./error-code.js";
import type { FieldError } from "./problem.js";

interface RequestErrorOptions {
  /** A German sentence in place of the code's usual one. */
  detail?: string;
  errors?: FieldError[];
  cause?: unknown;
}

/** What the caller of the API got wrong. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;

  constructor(
    readonly code: RequestErrorCode,
    { detail, errors, cause }: RequestErrorOptions = {},
  ) {
    super(detail ?? code, { cause });
    this.detail = detail;
    this.errors = errors;
  }
}
