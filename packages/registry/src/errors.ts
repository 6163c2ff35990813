export type RegistryErrorCode = "CONFLICT" | "INVALID_INPUT";

/** What a caller of the registry got wrong; the message names the value. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";

  constructor(
    readonly code: RegistryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
