export type DatabaseErrorCode = "UNAVAILABLE" | "NEWER_SCHEMA" | "LOCKED" | "READ_ONLY" | "FULL";

/** Why the database cannot be used; the message is a sentence for the operator and names the database. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
