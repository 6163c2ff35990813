export type RegistryErrorCode = "CONFLICT" | "INVALID_INPUT" | "INVALID_STEP";

/** What a caller of the registry got wrong; the message names the value. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";

  /** The record as it stands now, where that is why the call was refused. */
  readonly current: object | undefined;

  constructor(
    readonly code: RegistryErrorCode,
    message: string,
    { current, ...options }: ErrorOptions & { current?: object | undefined } = {},
  ) {
    super(message, options);
    this.current = current;
  }
}
