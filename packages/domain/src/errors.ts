/** What a caller can get wrong when calling the library. */
export type DomainErrorCode =
  | "INVALID_DATE"
  | "INVALID_INTERVAL"
  | "INVALID_AGS"
  | "UNKNOWN_NETWORK"
  | "UNKNOWN_SERVICE"
  | "INVALID_VALUE";

/**
 * The one error this library throws: the call itself was wrong, and the message names the value.
 * Expected outcomes ("not eligible", "unknown") are never thrown; they are values with their reasons.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: DomainErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
