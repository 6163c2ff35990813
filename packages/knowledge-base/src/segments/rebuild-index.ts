import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import { Visibility } from "@stadtlotse/domain";
import { and, asc, eq, gt } from "drizzle-orm";
import { buildSegment } from "../search/build-segment.js";
import { documents, passages, statements } from "../storage/tables.js";
import { writeBatch } from "../storage/write-batch.js";
import { indexChangedSince, insertSegment } from "./index-writes.js";
import { mergeSmallSegments } from "./merge-small-segments.js";
import { readGeneration } from "./read-index.js";
import { type IndexSource, toIndexedPassage } from "./to-indexed-passage.js";

/** So many passages are analysed before other work of the process gets its turn. */
const batchSize = 500;

/** Builds the whole index anew from the stored passages, and puts it in place of the old one in one transaction. */
export async function rebuildIndex(database: Database): Promise<void> {
  const generation = await readGeneration(database);
  const inserts: InStatement[] = [];
  for (const visibility of Visibility.options) {
    for await (const batch of readPassages(database, visibility)) {
      inserts.push(insertSegment(database, buildSegment(batch.map(toIndexedPassage)), visibility));
    }
  }
  const statementsToRun = [
    "DELETE FROM kb_segments",
    "DELETE FROM kb_tombstones",
    ...inserts,
    indexChangedSince(generation),
  ];
  await writeBatch(database, statementsToRun);
  await mergeSmallSegments(database);
}

async function* readPassages({ orm }: Database, visibility: Visibility): AsyncGenerator<IndexSource[]> {
  for (let last = 0; ; ) {
    const rows = await orm
      .select({ passage: passages, documentTitle: documents.title, statement: statements })
      .from(passages)
      .leftJoin(documents, eq(documents.id, passages.documentId))
      .leftJoin(statements, eq(statements.factId, passages.factId))
      .where(and(gt(passages.id, last), eq(passages.visibility, visibility)))
      .orderBy(asc(passages.id))
      .limit(batchSize);
    const end = rows.at(-1);
    if (!end) return;
    last = end.passage.id;
    yield rows.map(({ passage, documentTitle, statement }) => ({
      ...passage,
      kind: statement ? "statement" : "document",
      title: documentTitle ?? statement?.title ?? "",
      variants: statement?.variants ?? [],
    }));
    await new Promise(setImmediate);
  }
}
