import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import type { PageRange } from "../parse/parsed-document.js";
import { buildSegment } from "../search/build-segment.js";
import { indexChanged, insertSegment, removePassages, reservePassageIds } from "../segments/index-writes.js";
import { toIndexedPassage } from "../segments/to-indexed-passage.js";
import type { Passage } from "../split/split-passages.js";
import { documents, documentTexts, passages } from "../storage/tables.js";
import { toStatement } from "../storage/to-statement.js";

export interface StoredDocument {
  row: typeof documents.$inferInsert;
  text: string;
  pages: PageRange[];
  passages: readonly Passage[];
}

/** Writes a document in the place of its earlier form, in one transaction: it is found whole or as it was. */
export async function storeDocument(database: Database, document: StoredDocument): Promise<void> {
  const { client, orm, writes } = database;
  const { row, text, pages } = document;
  const firstId = await reservePassageIds(database, document.passages.length);
  const rows = document.passages.map((passage, ordinal) => ({
    ...passage,
    id: firstId + ordinal,
    ordinal,
    documentId: row.id,
    visibility: row.visibility,
  }));
  const sources = rows.map((passage) => ({
    ...passage,
    kind: "document" as const,
    title: row.title,
    variants: [],
  }));
  const statements = [
    ...removalOf(row.id),
    toStatement(orm.insert(documents).values(row)),
    toStatement(orm.insert(documentTexts).values({ documentId: row.id, text, pages })),
    ...rows.map((passage) => toStatement(orm.insert(passages).values(passage))),
    insertSegment(database, buildSegment(sources.map(toIndexedPassage)), row.visibility),
    indexChanged,
  ];
  await writes.run(() => client.batch(statements, "write"));
}

/** @returns whether there was such a document */
export async function deleteDocument({ client, writes }: Database, id: string): Promise<boolean> {
  const results = await writes.run(() => client.batch([indexChanged, ...removalOf(id)], "write"));
  return (results.at(-1)?.rowsAffected ?? 0) > 0;
}

function removalOf(id: string): InStatement[] {
  return [
    ...removePassages("document_id", id),
    { sql: "DELETE FROM kb_document_texts WHERE document_id = ?", args: [id] },
    { sql: "DELETE FROM kb_documents WHERE id = ?", args: [id] },
  ];
}
