import type { CalendarDate, CalendarDay, Visibility } from "@stadtlotse/domain";
import {
  blob,
  customType,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Block, PageRange, UnreadablePage } from "../parse/parsed-document.js";

/** What was taken in. The text is kept apart, so that lists of documents do not read it. */
export const documents = sqliteTable(
  "kb_documents",
  {
    id: text().primaryKey(),
    title: text().notNull(),
    /** File name or address, as a citation shows it. */
    source: text().notNull(),
    /** Where it was read last; a guide of the library has none. */
    path: text(),
    mediaType: text("media_type").notNull(),
    visibility: text().$type<Visibility>().notNull(),
    topics: text({ mode: "json" }).$type<string[]>().notNull(),
    publisher: text(),
    asOf: text("as_of").$type<CalendarDate>(),
    asOfQuality: text("as_of_quality").$type<"stated" | "inferred" | "unknown">().notNull(),
    sources: text({ mode: "json" }).$type<string[]>().notNull(),
    pages: integer().notNull(),
    /** Its passages are as many as `passages` from this id on; others of the same document are not in force. */
    firstPassage: integer("first_passage").notNull(),
    passages: integer().notNull(),
    unreadablePages: text("unreadable_pages", { mode: "json" }).$type<UnreadablePage[]>().notNull(),
    contentHash: text("content_hash").notNull(),
    /** Of everything that the stored form depends on: content, metadata, version of the parsers. */
    fingerprint: text().notNull(),
  },
  (table) => [
    uniqueIndex("kb_documents_path").on(table.path),
    index("kb_documents_content_hash").on(table.contentHash),
    index("kb_documents_source").on(table.source),
  ],
);

export const documentTexts = sqliteTable(
  "kb_document_texts",
  {
    /** Of the form of the document that holds this text. */
    firstPassage: integer("first_passage").primaryKey(),
    documentId: text("document_id").notNull(),
    text: text().notNull(),
    pages: text({ mode: "json" }).$type<PageRange[]>().notNull(),
  },
  (table) => [index("kb_document_texts_document").on(table.documentId)],
);

/** What was once taken in and is no longer found. An earlier answer may still cite it, so that its link tells of it. */
export const withdrawnDocuments = sqliteTable("kb_withdrawn_documents", {
  id: text().primaryKey(),
  /** Nothing from here on where it was erased. */
  title: text(),
  source: text(),
  publisher: text(),
  asOf: text("as_of").$type<CalendarDate>(),
  /** Who could see it can see that it was there. */
  visibility: text().$type<Visibility>().notNull(),
  withdrawnOn: text("withdrawn_on").$type<CalendarDay>().notNull(),
  /** Of the form that was in force: its text is kept for a while. */
  firstPassage: integer("first_passage").notNull(),
});

/** Files that were handed over, kept as they came; their bytes are written before their row. */
export const uploads = sqliteTable("kb_uploads", {
  id: text().primaryKey(),
  /** File name. */
  name: text().notNull(),
  uploadedOn: text("uploaded_on").$type<CalendarDay>().notNull(),
  /** The document that was made of it; the document may be gone. */
  documentId: text("document_id"),
});

export const uploadParts = sqliteTable(
  "kb_upload_parts",
  {
    uploadId: text("upload_id").notNull(),
    part: integer().notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.uploadId, table.part] })],
);

/** Guides of the library that somebody has taken out: they stay out when the library is taken in again. */
export const removedGuides = sqliteTable("kb_removed_guides", {
  id: text().primaryKey(),
  title: text().notNull(),
});

/** A fact in words. */
export const statements = sqliteTable("kb_statements", {
  factId: text("fact_id").primaryKey(),
  revision: integer().notNull(),
  title: text().notNull(),
  text: text().notNull(),
  /** Other ways to ask for it. */
  variants: text({ mode: "json" }).$type<string[]>().notNull(),
  visibility: text().$type<Visibility>().notNull(),
  source: text().notNull(),
  asOf: text("as_of").$type<CalendarDate>(),
});

/** What is ranked: a stretch of a document, or a statement. */
export const passages = sqliteTable(
  "kb_passages",
  {
    /** From the counter of `kb_index`; never used again, so that an index can name it without its text. */
    id: integer().primaryKey(),
    documentId: text("document_id"),
    factId: text("fact_id"),
    visibility: text().$type<Visibility>().notNull(),
    /** Position within its document, from 0. */
    ordinal: integer().notNull(),
    text: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    page: integer(),
    line: integer(),
    headingPath: text("heading_path", { mode: "json" }).$type<string[]>().notNull(),
    /** Other ways to ask for a passage of a document; those of a statement stand with it. */
    variants: text({ mode: "json" }).$type<string[]>().notNull().default([]),
    /** The blocks of the passage, with offsets into the stored text of the document. */
    blocks: text({ mode: "json" }).$type<Block[]>().notNull(),
  },
  (table) => [index("kb_passages_document").on(table.documentId), index("kb_passages_fact").on(table.factId)],
);

/** The immutable segments that make up the search index. */
export const segments = sqliteTable("kb_segments", {
  id: text().primaryKey(),
  visibility: text().$type<Visibility>().notNull(),
  passages: integer().notNull(),
  /** Into how many pieces its bytes are cut. */
  parts: integer().notNull(),
});

/** What `search/encode-segment.ts` writes; written before its segment is listed, and removed after. */
export const segmentParts = sqliteTable(
  "kb_segment_parts",
  {
    segmentId: text("segment_id").notNull(),
    part: integer().notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.segmentId, table.part] })],
);

const f32Blob = customType<{ data: Buffer }>({ dataType: () => "F32_BLOB" });

/** Vectors of passages, of length 1, where an endpoint for embeddings is configured. */
export const vectors = sqliteTable("kb_vectors", {
  passageId: integer("passage_id").primaryKey(),
  model: text().notNull(),
  vector: f32Blob().notNull(),
});

/** Passages that are gone but still stand in a segment. */
export const tombstones = sqliteTable("kb_tombstones", { passageId: integer("passage_id").primaryKey() });

/** One row: how often the index has changed, and the id of the next passage. */
export const indexState = sqliteTable("kb_index", {
  generation: integer().notNull(),
  nextPassage: integer("next_passage").notNull(),
});
