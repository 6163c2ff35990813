export type RegistryErrorCode = "CONFLICT" | "INVALID_INPUT" | "INVALID_STEP";

interface RegistryErrorOptions extends ErrorOptions {
  current?: object | undefined;
  reason?: string | undefined;
}

/** What a caller of the registry got wrong; the message names the value. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";

  /** The record as it stands now, where that is why the call was refused. */
  readonly current: object | undefined;

  /** A German sentence for whoever made the input, where the code alone does not say enough. */
  readonly reason: string | undefined;

  constructor(
    readonly code: RegistryErrorCode,
    message: string,
    { current, reason, ...options }: RegistryErrorOptions = {},
  ) {
    super(message, options);
    this.current = current;
    this.reason = reason;
  }
}
