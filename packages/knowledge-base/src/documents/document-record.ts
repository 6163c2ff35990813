import { createHash } from "node:crypto";
import type { Visibility } from "@stadtlotse/domain";
import { getTableColumns, inArray, type SQL } from "drizzle-orm";
import type { DescribedDocument, DocumentRecord } from "../knowledge-base.js";
import { documents } from "../storage/tables.js";

type DocumentRow = Omit<typeof documents.$inferSelect, "firstPassage">;

export const documentColumns = getTableColumns(documents);

export function toDocumentRecord(row: DocumentRow): DocumentRecord {
  return {
    id: row.id,
    version: versionOf(row),
    title: row.title,
    source: row.source,
    mediaType: row.mediaType,
    visibility: row.visibility,
    topics: row.topics,
    asOfQuality: row.asOfQuality,
    sources: row.sources,
    pages: row.pages,
    passages: row.passages,
    unreadablePages: row.unreadablePages,
    contentHash: row.contentHash,
    ...(row.publisher === null ? {} : { publisher: row.publisher }),
    ...(row.asOf === null ? {} : { asOf: row.asOf }),
  };
}

function versionOf(row: DocumentRow): string {
  const { contentHash, title, source, visibility, topics, publisher, asOf, asOfQuality, sources } = row;
  const said = [contentHash, title, source, visibility, topics, publisher, asOf, asOfQuality, sources];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, versionLength);
}

const versionLength = 16;

/** The same for whoever keeps a record of changes. */
export function describeDocument(row: DocumentRow): DescribedDocument {
  const { contentHash: _, ...described } = toDocumentRecord(row);
  return described;
}

/** Members see both; everyone else what is public. */
export function isVisibleFor(visibility: Visibility): SQL {
  return inArray(documents.visibility, visibility === "members" ? ["public", "members"] : ["public"]);
}
