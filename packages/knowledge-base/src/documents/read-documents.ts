import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { and, asc, eq } from "drizzle-orm";
import type { DocumentRecord, DocumentText } from "../knowledge-base.js";
import { documents, documentTexts } from "../storage/tables.js";
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
