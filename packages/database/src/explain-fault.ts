import { LibsqlError } from "@libsql/client";
import { DatabaseError, type DatabaseErrorCode } from "./errors.js";

const known: Record<string, { code: DatabaseErrorCode; message: string }> = {
  SQLITE_BUSY: {
    code: "LOCKED",
    message: "is being written by another process; try again when it has ended",
  },
  SQLITE_FULL: { code: "FULL", message: "cannot grow, because the disk is full" },
  SQLITE_READONLY: {
    code: "READ_ONLY",
    message: "may not be written; check the access rights of its folder",
  },
};

/** Turns what the operator can mend into a sentence; anything else stays as it is. */
export function explainFault(error: unknown, url: string): unknown {
  const fault = faultOf(error);
  const found = fault && known[fault.code.split("_").slice(0, 2).join("_")];
  return found
    ? new DatabaseError(found.code, `the database ${url} ${found.message}`, { cause: fault })
    : error;
}

/** Whether another process held the database. */
export function isLocked(error: unknown): boolean {
  return faultOf(error)?.code.startsWith("SQLITE_BUSY") ?? false;
}

/** The database's own error, which a query builder may have wrapped. */
function faultOf(error: unknown): LibsqlError | undefined {
  if (error instanceof LibsqlError) return error;
  return error instanceof Error && error.cause !== undefined ? faultOf(error.cause) : undefined;
}
