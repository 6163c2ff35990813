import type { Statement } from "@stadtlotse/database";
import type { CalendarDate, CalendarDay, Locator, Visibility } from "@stadtlotse/domain";
import type { IngestOptions, IngestReport } from "./ingest/report.js";
import type { Synonyms } from "./search/analyze-query.js";
import type { CheckReport } from "./segments/check-index.js";

/** Documents in, cited passages out. Nothing here knows of chat or HTTP. */
export interface KnowledgeBase {
  /** Reads files and folders into the knowledge base; a file that cannot be read is reported, the others are in. */
  ingestPaths(paths: readonly string[], options?: IngestOptions): Promise<IngestReport>;
  /**
   * Takes in the guides that come with this release, but for those that were taken out, and withdraws those of an
   * earlier one; to be called at start.
   */
  ingestLibrary(options: WithdrawalOptions): Promise<IngestReport>;

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

  /**
   * Takes a document out of every index and list; a guide of the release stays out. What it was is kept, because an
   * earlier answer may cite it.
   */
  withdrawDocument(id: string, options: WithdrawalOptions): Promise<WithdrawnDocument | undefined>;
  withdrawn: WithdrawnDocuments;
  listRemovedGuides(): Promise<RemovedGuide[]>;
  /** Takes a guide in again. @returns whether it had been taken out */
  restoreGuide(id: string, options: WithdrawalOptions): Promise<boolean>;

  /** Files as they were handed over, so that they can be looked at and read again. */
  uploads: Uploads;

  /** Whether documents, passages and index agree; changes nothing. */
  check(): Promise<CheckReport>;
  /** Builds the index anew from what is stored. */
  rebuildIndex(): Promise<void>;
}

/** What happened to a document: it is new where there is no `before`, and may have been withdrawn. */
export interface DocumentChange {
  id: string;
  before?: DescribedDocument;
  after: DescribedDocument | WithdrawnDocument;
}

/** A document without the hash of its content, which would tell who has the same file. */
export type DescribedDocument = Omit<DocumentRecord, "contentHash">;

/**
 * What is written with a change of a document or not at all: a record of who made it. It is told of the change as it
 * will be made, and refuses it by throwing.
 */
export type Together<Change = DocumentChange> = (change: Change) => readonly Statement[];

export interface WithdrawalOptions {
  on: CalendarDay;
  together?: Together;
}

/** Documents that were taken back. */
export interface WithdrawnDocuments {
  /** The last first. */
  list(): Promise<WithdrawnDocument[]>;
  /** `undefined` where it does not exist or might not have been seen. */
  find(id: string, visibility: Visibility): Promise<WithdrawnDocument | undefined>;
  /** The stored text, as long as it is kept. */
  readText(id: string): Promise<string | undefined>;
  /**
   * Takes away all that a document said, its title and its files included; that there was one stays.
   *
   * @param together is told the uploads that go with it
   * @returns whether there was such a document
   */
  erase(id: string, together?: Together<readonly string[]>): Promise<boolean>;
  /** Lets go of the texts of what was withdrawn before that day, and says how many they were. */
  forgetTexts(before: CalendarDay): Promise<number>;
}

/** What a document was that is no longer found. */
export interface WithdrawnDocument {
  id: string;
  /** None where it was erased. */
  title?: string;
  source?: string;
  publisher?: string;
  asOf?: CalendarDate;
  visibility: Visibility;
  withdrawnOn: CalendarDay;
  /** Whether its text is still kept. */
  hasText: boolean;
}

/** Files that are kept as they came; keeping one makes no document of it. */
export interface Uploads {
  /** The oldest first. */
  list(): Promise<Upload[]>;
  find(id: string): Promise<Upload | undefined>;
  keep(
    file: { name: string; bytes: Uint8Array; uploadedOn: CalendarDay },
    together?: Together<{ id: string; after: Pick<Upload, "name" | "uploadedOn"> }>,
  ): Promise<Upload>;
  /** The bytes of a file, which has at least one. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** Notes which document was made of it. */
  assign(id: string, documentId: string): Promise<void>;
  /** @returns whether there was such an upload */
  remove(id: string, together?: readonly Statement[]): Promise<boolean>;
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
  /** Another one once anything of it is changed; the same again where it stands as before. */
  version: string;
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
