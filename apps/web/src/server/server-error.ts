/** Why a call to the server gave nothing: nobody answered, the server refused with a reason, or something else. */
export type ServerErrorCode = "UNREACHABLE" | "REFUSED" | "UNEXPECTED";

/** The message is a German sentence for the user. */
export class ServerError extends Error {
  override readonly name = "ServerError";

  constructor(
    readonly code: ServerErrorCode,
    message: string,
    /** The server's own code for what it refused. */
    readonly problemCode?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
