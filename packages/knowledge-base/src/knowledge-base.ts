import type { CalendarDate, CalendarDay, Locator, Visibility } from "@stadtlotse/domain";
import type { IngestOptions, IngestReport } from "./ingest/report.js";
import type { Synonyms } from "./search/analyze-query.js";
import type { CheckReport } from "./segments/check-index.js";

/** Documents in, cited passages out. Nothing here knows of chat or HTTP. */
export interface KnowledgeBase {
  /** Reads files and folders into the knowledge base; a file that cannot be read is reported, the others are in. */
  ingestPaths(paths: readonly string[], options?: IngestOptions): Promise<IngestReport>;
  /** Takes in the guides that come with this release, but for those that were taken out; to be called at start. */
  ingestLibrary(): Promise<IngestReport>;

  /** Stores facts as searchable statements; one of an older revision is replaced, one that is not listed stays. */
  upsertStatements(statements: readonly StatementInput[]): Promise<void>;
  removeStatements(factIds: readonly string[]): Promise<void>;

  /** The passages nearest to a query, best first. An asker without added value never sees or feels members' content. */
  retrieve(query: string, options: RetrieveOptions): Promise<RetrievedPassage[]>;

  /** Everyday words and the words of the field that mean the same count as related from now on. */
  useSynonyms(synonyms: Synonyms): void;

  listDocuments(visibility: Visibility): Promise<DocumentRecord[]>;
  /** `undefined` where it does not exist or may not be seen. */
  findDocument(id: string, visibility: Visibility): Promise<DocumentRecord | undefined>;
  /** The stored text, into which all offsets point, with its pages. */
  readDocumentText(id: string, visibility: Visibility): Promise<DocumentText | undefined>;
  /** The headings of a document in their order. */
  readOutline(id: string, visibility: Visibility): Promise<Heading[]>;
  /** A guide of the release that is taken out stays out. @returns whether there was such a document */
  deleteDocument(id: string): Promise<boolean>;
  listRemovedGuides(): Promise<RemovedGuide[]>;
  /** Takes a guide in again. @returns whether it had been taken out */
  restoreGuide(id: string): Promise<boolean>;

  /** Files as they were handed over, so that they can be looked at and read again. */
  uploads: Uploads;

  /** Whether documents, passages and index agree; changes nothing. */
  check(): Promise<CheckReport>;
  /** Builds the index anew from what is stored. */
  rebuildIndex(): Promise<void>;
}

/** Files that are kept as they came; keeping one makes no document of it. */
export interface Uploads {
  /** The oldest first. */
  list(): Promise<Upload[]>;
  find(id: string): Promise<Upload | undefined>;
  keep(file: { name: string; bytes: Uint8Array; uploadedOn: CalendarDay }): Promise<Upload>;
  /** The bytes of a file, which has at least one. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** Notes which document was made of it. */
  assign(id: string, documentId: string): Promise<void>;
  /** @returns whether there was such an upload */
  remove(id: string): Promise<boolean>;
}

export interface Upload {
  id: string;
  /** File name. */
  name: string;
  uploadedOn: CalendarDay;
  /** The document that was made of it, as long as there is one. */
  documentId?: string;
}

/** A guide of the release that somebody has taken out. */
export interface RemovedGuide {
  id: string;
  title: string;
}

export interface Heading {
  text: string;
  /** 1 is the highest. */
  level: number;
  /** The physical page on which it stands, from 1. */
  page?: number;
}

export interface RetrieveOptions {
  /** `public` searches public content alone; `members` both. */
  visibility: Visibility;
  /** At most this many; 1 to 200. */
  limit: number;
  /** Restricts to documents or to fact statements; both by default. */
  kinds?: readonly ("document" | "statement")[];
  /** Restricts to the documents from this file or address; where there are none, nothing is searched. */
  documentsOf?: string;
}

export interface RetrievedPassage {
  passageId: string;
  kind: "document" | "statement";
  /** Of a document passage. */
  documentId?: string;
  /** Of a document passage: whether the document comes with the product. */
  isGuide?: boolean;
  /** Of a statement. */
  factId?: string;
  /** A name for people, e.g. "Broschüre Netzwerk Innenstadt NRW". */
  title: string;
  /** File name or address. */
  source: string;
  asOf?: CalendarDate;
  visibility: Visibility;
  locator: Locator;
  headingPath: string[];
  text: string;
  /** Offsets of `text` in the stored text of its document, in UTF-16 units. */
  start: number;
  end: number;
  /** The best sentences of the passage for this query, best first; offsets point into the stored text too. */
  sentences: { text: string; start: number; end: number; score: number; locator: Locator }[];
  /** Comparable within one result list. */
  score: number;
  /** What the score is made of, by name, so that a ranking can be explained. */
  scoreParts: Record<string, number>;
  /** How likely it is that the passage answers the query, 0 to 1; calibrated for the first passage. */
  confidence: number;
  /** Share of the query's weighted content words that the passage holds, 0 to 1; no measure of confidence. */
  coverage: number;
}

export interface StatementInput {
  factId: string;
  revision: number;
  title: string;
  text: string;
  /** Other ways in which people ask for it; searched, never shown. */
  variants: readonly string[];
  visibility: Visibility;
  source: string;
  asOf?: CalendarDate;
}

export interface DocumentRecord {
  id: string;
  title: string;
  source: string;
  mediaType: string;
  visibility: Visibility;
  topics: string[];
  publisher?: string;
  asOf?: CalendarDate;
  /** Whether a human stated the date or it was found in the text. */
  asOfQuality: "stated" | "inferred" | "unknown";
  /** Sources behind a bundled guide. */
  sources: string[];
  pages: number;
  passages: number;
  unreadablePages: { page: number; reason: string }[];
  contentHash: string;
}

export interface DocumentText {
  document: DocumentRecord;
  text: string;
  /** Where each physical page begins and ends in `text`; empty for formats without pages. */
  pages: { page: number; start: number; end: number }[];
}
