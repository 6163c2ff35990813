export type BotErrorCode =
  | "NOT_JSON"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "TOO_LARGE"
  | "MALFORMED_ACTIVITY"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "KEYS_UNREACHABLE";

/** Why the bot does not take a delivery; the message may be shown to whoever sent it. */
export class BotError extends Error {
  override readonly name = "BotError";

  constructor(
    readonly code: BotErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
