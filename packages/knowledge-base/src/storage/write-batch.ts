import { setImmediate } from "node:timers/promises";
import { type InStatement, LibsqlError } from "@libsql/client";
import { DatabaseError, type DatabaseErrorCode, type WriteOptions } from "@stadtlotse/database";
import type { BulkDatabase } from "./write-aside.js";
import type { WriteResult } from "./writer-worker.js";

/**
 * Writes all statements or none, behind what this process is writing already.
 *
 * @throws DatabaseError `LOCKED`, `FULL` or `READ_ONLY`; what is stored is as it was
 */
export async function writeBatch(
  database: BulkDatabase,
  statements: InStatement[],
  options?: WriteOptions,
): Promise<WriteResult[]> {
  const { client, writes, writeAside } = database;
  let results: WriteResult[];
  try {
    results = await (options?.lazy && writeAside
      ? writes.run(() => writeAside(statements))
      : writes.run(() => client.batch(statements, "write"), options));
  } catch (error) {
    throw explain(error, database.url);
  }
  await setImmediate(); // the embedded client never waits, so that requests would not get their turn in between
  return results;
}

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
export function explain(error: unknown, url: string): unknown {
  const found = error instanceof LibsqlError ? known[error.code.split("_").slice(0, 2).join("_")] : undefined;
  return found
    ? new DatabaseError(found.code, `the database ${url} ${found.message}`, { cause: error })
    : error;
}
