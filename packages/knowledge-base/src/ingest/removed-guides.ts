import { type Database, type Statement, toStatement } from "@stadtlotse/database";
import { asc, eq } from "drizzle-orm";
import type { RemovedGuide, WithdrawalOptions } from "../knowledge-base.js";
import { removedGuides } from "../storage/tables.js";
import { writeBatch } from "../storage/write-batch.js";
import { ingestLibrary, libraryPrefix } from "./ingest-library.js";

/** Notes that a document goes, where it is a guide of the library: any other can be read in again. */
export function noteRemoval(id: string): Statement {
  return {
    sql: `INSERT OR REPLACE INTO kb_removed_guides SELECT id, title FROM kb_documents WHERE id = ? AND path LIKE '${libraryPrefix}%'`,
    args: [id],
  };
}

export function listRemovedGuides({ orm }: Database): Promise<RemovedGuide[]> {
  return orm.select().from(removedGuides).orderBy(asc(removedGuides.title));
}

/** @returns whether it had been taken out */
export async function restoreGuide(
  database: Database,
  id: string,
  options: WithdrawalOptions,
): Promise<boolean> {
  const [result] = await writeBatch(database, [
    toStatement(database.orm.delete(removedGuides).where(eq(removedGuides.id, id))),
  ]);
  if ((result?.rowsAffected ?? 0) === 0) return false;
  await ingestLibrary(database, options);
  return true;
}
