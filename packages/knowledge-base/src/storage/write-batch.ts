import { setImmediate } from "node:timers/promises";
import type { InStatement } from "@libsql/client";
import type { WriteOptions } from "@stadtlotse/database";
import type { BulkDatabase } from "./write-aside.js";
import type { WriteResult } from "./writer-worker.js";

/**
 * Writes all statements or none, behind what this process is writing already.
 *
 * @throws DatabaseError `LOCKED`, `FULL` or `READ_ONLY`; what is stored is as it was
 */
export async function writeBatch(
  { client, writes, writeAside }: BulkDatabase,
  statements: InStatement[],
  options?: WriteOptions,
): Promise<WriteResult[]> {
  const results = await (options?.lazy && writeAside
    ? writes.run(() => writeAside(statements))
    : writes.run(() => client.batch(statements, "write"), options));
  await setImmediate(); // the embedded client never waits, so that requests would not get their turn in between
  return results;
}
