import { setImmediate } from "node:timers/promises";
import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { inForce, isCurrent } from "../storage/current-passages.js";
import { documents, passages, statements } from "../storage/tables.js";
import type { IndexSource } from "./to-indexed-passage.js";

/** So many passages make up one batch, and so many ids are looked through at a time. */
const batchSize = 250;
const idsAtATime = 2_000;

/** Gives in batches what the index needs of all passages of one visibility that it does not hold yet. */
export async function* readUnindexed(
  database: Database,
  visibility: Visibility,
  indexed: ReadonlySet<number>,
): AsyncGenerator<IndexSource[]> {
  for (let last = 0; ; ) {
    const rows = await currentPassages(database)
      .where(and(isCurrent, gt(passages.id, last), eq(passages.visibility, visibility)))
      .orderBy(asc(passages.id))
      .limit(idsAtATime);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    const missing = rows.map(({ id }) => id).filter((id) => !indexed.has(id));
    for (let from = 0; from < missing.length; from += batchSize) {
      const batch = await readSources(database, missing.slice(from, from + batchSize));
      if (batch.length > 0) yield batch;
      await setImmediate(); // the embedded client never waits
    }
  }
}

function currentPassages({ orm }: Database) {
  return orm
    .select({ id: passages.id })
    .from(passages)
    .leftJoin(documents, inForce)
    .leftJoin(statements, eq(statements.factId, passages.factId))
    .$dynamic();
}

async function readSources({ orm }: Database, ids: readonly number[]): Promise<IndexSource[]> {
  const rows = await orm
    .select({ passage: passages, documentTitle: documents.title, statement: statements })
    .from(passages)
    .leftJoin(documents, inForce)
    .leftJoin(statements, eq(statements.factId, passages.factId))
    .where(and(isCurrent, inArray(passages.id, [...ids])))
    .orderBy(asc(passages.id));
  return rows.map(({ passage, documentTitle, statement }) => ({
    ...passage,
    kind: statement ? "statement" : "document",
    title: documentTitle ?? statement?.title ?? "",
    variants: statement?.variants ?? passage.variants,
  }));
}
