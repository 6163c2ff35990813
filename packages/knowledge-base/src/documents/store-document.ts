import { type Database, type Statement, toStatement } from "@stadtlotse/database";
import { eq } from "drizzle-orm";
import type { PreparedDocument } from "../ingest/prepare-document.js";
import { decodeSegment, encodeSegment } from "../search/encode-segment.js";
import { createStringTable, stringCount } from "../search/string-table.js";
import { indexChangedWith, reservePassageIds, writesOfSegment } from "../segments/index-writes.js";
import type { EncodedSegment } from "../segments/make-segment.js";
import { inForceSql } from "../storage/current-passages.js";
import { insertRows } from "../storage/insert-rows.js";
import { isOvertaken } from "../storage/is-overtaken.js";
import { sweepForms } from "../storage/sweep-leftovers.js";
import { documents, documentTexts, passages, withdrawnDocuments } from "../storage/tables.js";
import { writeInSteps } from "../storage/write-in-steps.js";

type DocumentRow = Omit<typeof documents.$inferInsert, "firstPassage">;

/** So many rows are written by one statement: faster than a statement a row, and no other writer waits for long. */
const rowsAtATime = 200;

/**
 * Writes a document in the place of its earlier form. Its text and passages may take several transactions; the last
 * one puts them in force, so that the document is found whole or as it was. All of them are lazy: who ingests settles.
 *
 * @param replaced the form that was read; none where the document is new
 * @returns `false` where another form is in force by now, or a rebuild took this one for a leftover: nothing is written
 */
export async function storeDocument(
  database: Database,
  row: DocumentRow,
  prepared: PreparedDocument,
  replaced: Form | undefined,
  together: readonly Statement[] = [],
): Promise<boolean> {
  const firstPassage = await reservePassageIds(database, prepared.passages.length);
  const segment = writesOfSegment(database, numberFrom(prepared.segment, firstPassage), row.visibility);
  const form = { ...row, firstPassage };
  try {
    await writeInSteps(
      database,
      [...contentOf(database, form, prepared), ...segment.parts],
      [
        isReplaced(row.id, replaced),
        ...takeOut(row.id),
        toStatement(database.orm.delete(withdrawnDocuments).where(eq(withdrawnDocuments.id, row.id))),
        toStatement(database.orm.insert(documents).values(form)),
        ...together,
        segment.listing,
        isWhole(form),
        indexChangedWith([segment]),
      ],
      { lazy: true },
    );
  } catch (error) {
    if (isOvertaken(error)) return false;
    throw error;
  }
  await sweepForms(database, row.id, firstPassage);
  return true;
}

type Form = DocumentRow & { firstPassage: number };

function contentOf(
  { orm }: Database,
  { id, firstPassage, visibility }: Form,
  prepared: PreparedDocument,
): Statement[] {
  const { text, pages } = prepared;
  const rows = prepared.passages.map((passage, ordinal) => ({
    ...passage,
    id: firstPassage + ordinal,
    ordinal,
    documentId: id,
    visibility,
  }));
  const chunks: Statement[] = [];
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    chunks.push(insertRows(passages, rows.slice(from, from + rowsAtATime)));
  }
  return [
    toStatement(orm.insert(documentTexts).values({ firstPassage, documentId: id, text, pages })),
    ...chunks,
  ];
}

/** Takes the form in force out of list and search; its content is swept away afterwards. */
export function takeOut(id: string): Statement[] {
  return [
    {
      sql: `INSERT INTO kb_tombstones SELECT kb_passages.id FROM kb_passages JOIN kb_documents ON ${inForceSql}
        WHERE kb_documents.id = ?`,
      args: [id],
    },
    { sql: "DELETE FROM kb_documents WHERE id = ?", args: [id] },
  ];
}

/** Refuses the transaction where another form than the one that was read is in force. */
function isReplaced(id: string, replaced: Form | undefined): Statement {
  return {
    sql: `UPDATE kb_index SET generation = CASE
      ifnull((SELECT first_passage FROM kb_documents WHERE id = ?), -1) WHEN ? THEN generation END`,
    args: [id, replaced?.firstPassage ?? -1],
  };
}

/** Refuses the transaction where passages of this form are missing. */
function isWhole({ firstPassage, passages: count }: Form): Statement {
  return {
    sql: `UPDATE kb_index SET generation = CASE
      (SELECT count(*) FROM kb_passages WHERE id BETWEEN ? AND ?) WHEN ? THEN generation END`,
    args: [firstPassage, firstPassage + count - 1, count],
  };
}

/** Gives the passages of a segment, numbered from 0, the ids under which they are stored. */
function numberFrom(encoded: Uint8Array, firstId: number): EncodedSegment {
  const segment = decodeSegment(encoded);
  if (!segment) throw new RangeError("a segment of this process cannot be decoded");
  const passages = stringCount(segment.ids);
  const ids = Array.from({ length: passages }, (_, index) => String(firstId + index));
  return { bytes: encodeSegment({ ...segment, ids: createStringTable(ids) }), passages };
}
