import type { InStatement } from "@libsql/client";
import type { Database, WriteOptions } from "@stadtlotse/database";
import { writeBatch } from "./write-batch.js";

/** So many statements that nobody sees yet are written together with what shows them. */
const mostTogether = 3;

/**
 * Writes first what nobody sees, then, in one transaction, what makes it seen. Each statement of the first kind must
 * be small: where there are many, each has a transaction of its own, so that no other writer is held up for long.
 */
export async function writeInSteps(
  database: Database,
  unseen: readonly InStatement[],
  showing: readonly InStatement[],
  options?: WriteOptions,
): Promise<void> {
  const isSmall = unseen.length <= mostTogether;
  if (!isSmall) for (const statement of unseen) await writeBatch(database, [statement], { lazy: true });
  await writeBatch(database, [...(isSmall ? unseen : []), ...showing], options);
}
