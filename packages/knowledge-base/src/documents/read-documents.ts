import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { and, asc, eq } from "drizzle-orm";
import type { DocumentRecord, DocumentText, Heading } from "../knowledge-base.js";
import { inForce } from "../storage/current-passages.js";
import { documents, documentTexts, passages } from "../storage/tables.js";
import { isVisibleFor, toDocumentRecord } from "./document-record.js";

export async function listDocuments({ orm }: Database, visibility: Visibility): Promise<DocumentRecord[]> {
  const rows = await orm
    .select()
    .from(documents)
    .where(isVisibleFor(visibility))
    .orderBy(asc(documents.title), asc(documents.id));
  return rows.map(toDocumentRecord);
}

export async function findDocument(
  { orm }: Database,
  id: string,
  visibility: Visibility,
): Promise<DocumentRecord | undefined> {
  const rows = await orm
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), isVisibleFor(visibility)));
  return rows[0] && toDocumentRecord(rows[0]);
}

export async function readDocumentText(
  { orm }: Database,
  id: string,
  visibility: Visibility,
): Promise<DocumentText | undefined> {
  const [row] = await orm
    .select({ document: documents, text: documentTexts.text, pages: documentTexts.pages })
    .from(documents)
    .innerJoin(documentTexts, eq(documentTexts.firstPassage, documents.firstPassage))
    .where(and(eq(documents.id, id), isVisibleFor(visibility)));
  return row && { document: toDocumentRecord(row.document), text: row.text, pages: row.pages };
}

/** The headings of a document in their order, with their pages. */
export async function readOutline({ orm }: Database, id: string, visibility: Visibility): Promise<Heading[]> {
  const rows = await orm
    .select({ text: passages.text, start: passages.start, page: passages.page, blocks: passages.blocks })
    .from(passages)
    .innerJoin(documents, inForce)
    .where(and(eq(documents.id, id), isVisibleFor(visibility)))
    .orderBy(asc(passages.ordinal));
  return rows.flatMap(({ text, start, page, blocks }) =>
    blocks
      .filter(({ kind }) => kind === "heading")
      .map((block) => ({
        text: text.slice(block.start - start, block.end - start).replace(/\s+/g, " "),
        level: block.level ?? 1,
        ...(page === null ? {} : { page }),
      })),
  );
}
