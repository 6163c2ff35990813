import { LibsqlError } from "@libsql/client";

/** Whether a transaction was refused because another process had changed what it rests on. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof LibsqlError && error.code.startsWith("SQLITE_CONSTRAINT");
}
