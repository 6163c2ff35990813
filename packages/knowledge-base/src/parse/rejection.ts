/** Why a file cannot be taken in. Each code has its German sentence in `texts.de.ts`. */
export type RejectionCode =
  | "NOT_FOUND"
  | "NOT_READABLE"
  | "EMPTY_FOLDER"
  | "EMPTY_FILE"
  | "TOO_LARGE"
  | "UNSUPPORTED"
  | "JSON"
  | "OLD_OFFICE"
  | "ENCRYPTED"
  | "DAMAGED"
  | "NO_TEXT"
  | "TOO_SLOW"
  | "PARSER_FAILED"
  | "INVALID_METADATA";

/** Thrown by parsers; caught where one file is taken in, so that the others go on. */
export class Rejection extends Error {
  override readonly name = "Rejection";

  constructor(
    readonly code: RejectionCode,
    /** What a reader needs to find the fault: a field, a limit. */
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
  }
}
