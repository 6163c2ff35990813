import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import { inForceSql } from "./current-passages.js";
import { writeBatch } from "./write-batch.js";

/** So many rows are removed in one transaction. */
const rowsAtATime = 200;

/** Removes what no document, statement or list of segments needs any more, as interrupted work leaves it. */
export async function sweepLeftovers(database: Database): Promise<void> {
  const isLeft = `document_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kb_documents WHERE ${inForceSql})`;
  await sweepPassages(database, isLeft, []);
  await sweepRows(database, "kb_segment_parts", "segment_id NOT IN (SELECT id FROM kb_segments)", [], 8);
  await sweepRows(
    database,
    "kb_document_texts",
    `first_passage NOT IN
      (SELECT first_passage FROM kb_documents UNION ALL SELECT first_passage FROM kb_withdrawn_documents)`,
    [],
  );
}

/** Removes the passages of a document that is no longer found; its text is kept. */
export async function sweepPassagesOf(database: Database, documentId: string): Promise<void> {
  await sweepPassages(database, "document_id = ?", [documentId]);
}

/** Removes the forms of a document that begin before this passage. */
export async function sweepForms(
  database: Database,
  documentId: string,
  firstPassage: number,
): Promise<void> {
  const texts = "DELETE FROM kb_document_texts WHERE document_id = ? AND first_passage < ?";
  const forms = [documentId, firstPassage];
  await sweepPassages(database, "document_id = ? AND id < ?", forms, [{ sql: texts, args: forms }]);
}

type Values = readonly (string | number)[];

async function sweepPassages(
  database: Database,
  condition: string,
  values: Values,
  together: readonly InStatement[] = [],
): Promise<void> {
  const some = `(SELECT id FROM kb_passages WHERE ${condition} LIMIT ${rowsAtATime})`;
  const statements = [
    ...together,
    { sql: `DELETE FROM kb_vectors WHERE passage_id IN ${some}`, args: [...values] },
    { sql: `DELETE FROM kb_passages WHERE id IN ${some}`, args: [...values] },
  ];
  await repeat(database, statements, rowsAtATime);
}

async function sweepRows(
  database: Database,
  table: string,
  condition: string,
  values: Values,
  limit = rowsAtATime,
): Promise<void> {
  const some = `(SELECT rowid FROM ${table} WHERE ${condition} LIMIT ${limit})`;
  await repeat(database, [{ sql: `DELETE FROM ${table} WHERE rowid IN ${some}`, args: [...values] }], limit);
}

/** Until the last of the statements removes less than it may. */
async function repeat(database: Database, statements: InStatement[], limit: number): Promise<void> {
  for (;;) {
    const results = await writeBatch(database, statements, { lazy: true });
    if ((results.at(-1)?.rowsAffected ?? 0) < limit) return;
  }
}
