import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import type { PreparedDocument } from "../ingest/prepare-document.js";
import { decodeSegment } from "../search/encode-segment.js";
import type { Segment } from "../search/segment.js";
import { createStringTable, stringCount } from "../search/string-table.js";
import { indexChanged, insertSegment, removePassages, reservePassageIds } from "../segments/index-writes.js";
import { documents, documentTexts, passages } from "../storage/tables.js";
import { toStatement } from "../storage/to-statement.js";
import { writeBatch } from "../storage/write-batch.js";

type DocumentRow = typeof documents.$inferInsert;

/** Writes a document in the place of its earlier form, in one transaction: it is found whole or as it was. */
export async function storeDocument(
  database: Database,
  row: DocumentRow,
  prepared: PreparedDocument,
): Promise<void> {
  const { orm } = database;
  const { text, pages, segment } = prepared;
  const firstId = await reservePassageIds(database, prepared.passages.length);
  const rows = prepared.passages.map((passage, ordinal) => ({
    ...passage,
    id: firstId + ordinal,
    ordinal,
    documentId: row.id,
    visibility: row.visibility,
  }));
  const statements = [
    ...removalOf(row.id),
    toStatement(orm.insert(documents).values(row)),
    toStatement(orm.insert(documentTexts).values({ documentId: row.id, text, pages })),
    ...inChunks(rows).map((chunk) => toStatement(orm.insert(passages).values(chunk))),
    insertSegment(database, numberFrom(segment, firstId), row.visibility),
    indexChanged,
  ];
  await writeBatch(database, statements);
}

/** One statement for many rows holds the write lock for a shorter time than a statement a row. */
function inChunks<Row>(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (let index = 0; index < rows.length; index += 200) chunks.push(rows.slice(index, index + 200));
  return chunks;
}

/** Gives the passages of a segment, numbered from 0, the ids under which they are stored. */
function numberFrom(encoded: Uint8Array, firstId: number): Segment {
  const segment = decodeSegment(encoded);
  if (!segment) throw new RangeError("a segment of this process cannot be decoded");
  const ids = Array.from({ length: stringCount(segment.ids) }, (_, index) => String(firstId + index));
  return { ...segment, ids: createStringTable(ids) };
}

/** @returns whether there was such a document */
export async function deleteDocument(database: Database, id: string): Promise<boolean> {
  const results = await writeBatch(database, [indexChanged, ...removalOf(id)]);
  return (results.at(-1)?.rowsAffected ?? 0) > 0;
}

function removalOf(id: string): InStatement[] {
  return [
    ...removePassages("document_id", [id]),
    { sql: "DELETE FROM kb_document_texts WHERE document_id = ?", args: [id] },
    { sql: "DELETE FROM kb_documents WHERE id = ?", args: [id] },
  ];
}
