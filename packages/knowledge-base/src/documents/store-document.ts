import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import type { PageRange } from "../parse/parsed-document.js";
import type { Passage } from "../split/split-passages.js";
import { addToIndex, removeFromIndex } from "../storage/index-passages.js";
import { documents, documentTexts, passages } from "../storage/tables.js";
import { toStatement } from "../storage/to-statement.js";

export interface StoredDocument {
  row: typeof documents.$inferInsert;
  text: string;
  pages: PageRange[];
  passages: readonly Passage[];
}

/** Writes a document in the place of its earlier form, in one transaction: it is found whole or as it was. */
export async function storeDocument(
  { client, orm, writes }: Database,
  document: StoredDocument,
): Promise<void> {
  const { row, text, pages } = document;
  const statements = [
    ...removalOf(row.id),
    toStatement(orm.insert(documents).values(row)),
    toStatement(orm.insert(documentTexts).values({ documentId: row.id, text, pages })),
    ...document.passages.flatMap((passage, ordinal) => additionOf(passage, ordinal, row, orm)),
  ];
  await writes.run(() => client.batch(statements, "write"));
}

/** @returns whether there was such a document */
export async function deleteDocument({ client, writes }: Database, id: string): Promise<boolean> {
  const results = await writes.run(() => client.batch(removalOf(id), "write"));
  return (results.at(-1)?.rowsAffected ?? 0) > 0;
}

function removalOf(id: string): InStatement[] {
  const args = [id];
  return [
    ...removeFromIndex({ where: "document_id = ?", args }),
    { sql: "DELETE FROM kb_passages WHERE document_id = ?", args },
    { sql: "DELETE FROM kb_document_texts WHERE document_id = ?", args },
    { sql: "DELETE FROM kb_documents WHERE id = ?", args },
  ];
}

function additionOf(
  passage: Passage,
  ordinal: number,
  row: StoredDocument["row"],
  orm: Database["orm"],
): InStatement[] {
  const values = { ...passage, ordinal, documentId: row.id, visibility: row.visibility };
  return [
    toStatement(orm.insert(passages).values(values)),
    ...addToIndex(
      { where: "document_id = ? AND ordinal = ?", args: [row.id, ordinal] },
      {
        heading: [row.title, ...passage.headingPath].join(" "),
        body: passage.text,
        visibility: row.visibility,
      },
    ),
  ];
}
