import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Database } from "@stadtlotse/database";
import { eq } from "drizzle-orm";
import { describeDocument } from "../documents/document-record.js";
import { storeDocument } from "../documents/store-document.js";
import { KnowledgeBaseError } from "../errors.js";
import type { DocumentChange } from "../knowledge-base.js";
import type { ParseSettings } from "../parse/parse-settings.js";
import { Rejection } from "../parse/rejection.js";
import { documents } from "../storage/tables.js";
import { rejectionTexts } from "../texts.de.js";
import { createParser } from "./create-parser.js";
import type { PreparedDocument } from "./prepare-document.js";
import { readSource, type SourceFile } from "./read-source.js";
import type { IngestedDocument, IngestOptions } from "./report.js";

type DocumentRow = typeof documents.$inferSelect;

/** Others may change the same document meanwhile. */
const mostAttempts = 5;

/** Raised when parsers or the splitter give other results than before, so that stored documents are read again. */
const parserVersion = 2;

/** One for the process: files are parsed one after the other, whoever offers them. */
const parser = createParser();

/** What the caller knows of a file besides its content. */
export interface FileTask {
  path: string;
  /** Stable for its place, so that a changed file replaces its earlier form. */
  key: string;
  /** Where the id must not depend on the content. */
  id?: string;
}

/** A file that was read, and parsed unless it is stored as it is. */
export interface ReadAhead {
  source: SourceFile;
  prepared?: PreparedDocument;
}

/** Does for a file what can be done while an earlier one is written. @throws Rejection */
export async function readAhead(
  database: Database,
  task: FileTask,
  options: IngestOptions,
  settings: ParseSettings,
): Promise<ReadAhead> {
  const source = await readSource(task.path);
  const stored = await findStored(database, task.key, source.contentHash);
  if (stored?.fingerprint === fingerprintOf(source, options, settings, stored)) return { source };
  return { source, prepared: await parser.prepare({ ...source, name: task.path, settings }) };
}

/** Takes one file in. What is wrong with it is said in the result; only a broken database throws. */
export async function ingestFile(
  database: Database,
  task: FileTask,
  options: IngestOptions,
  settings: ParseSettings,
  ahead: Promise<ReadAhead> = readAhead(database, task, options, settings),
): Promise<IngestedDocument> {
  try {
    const read = await ahead;
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const taken = await takeIn(database, task, options, settings, read);
      if (taken) return taken;
    }
    throw new KnowledgeBaseError("OVERTAKEN", `others changed the document of ${task.path} again and again`);
  } catch (error) {
    if (error instanceof Rejection) return rejected(task.path, error);
    throw error;
  }
}

/** `undefined` where somebody else changed the document meanwhile. */
async function takeIn(
  database: Database,
  task: FileTask,
  options: IngestOptions,
  settings: ParseSettings,
  { source, prepared }: ReadAhead,
): Promise<IngestedDocument | undefined> {
  const stored = await findStored(database, task.key, source.contentHash); // an earlier file may be the same
  const fingerprint = fingerprintOf(source, options, settings, stored);
  if (stored?.fingerprint === fingerprint) return { ...summaryOf(task, stored), status: "unchanged" };
  const document = prepared ?? (await parser.prepare({ ...source, name: task.path, settings }));
  const row = toRow({ task, source, prepared: document, options, stored, fingerprint });
  const together = options.together?.(changeOf(row, stored));
  const isStored = await storeDocument(database, row, document, stored, together);
  return isStored ? { ...summaryOf(task, row), status: stored ? "updated" : "added" } : undefined;
}

function changeOf(row: Omit<DocumentRow, "firstPassage">, stored: DocumentRow | undefined): DocumentChange {
  return {
    id: row.id,
    after: describeDocument(row),
    ...(stored && { before: describeDocument(stored) }),
  };
}

export function rejected(path: string, { code, detail }: Rejection): IngestedDocument {
  return { path, id: "", status: "rejected", passages: 0, pages: 0, reason: rejectionTexts[code](detail) };
}

/** The document from the same place, or else one with the same content. */
async function findStored(
  { orm }: Database,
  key: string,
  contentHash: string,
): Promise<DocumentRow | undefined> {
  const [byPath] = await orm.select().from(documents).where(eq(documents.path, key));
  if (byPath) return byPath;
  const [byContent] = await orm.select().from(documents).where(eq(documents.contentHash, contentHash));
  return byContent;
}

function fingerprintOf(
  { contentHash, sidecar }: SourceFile,
  { visibility }: IngestOptions,
  settings: ParseSettings,
  stored?: DocumentRow,
): string {
  const parts = [
    parserVersion,
    settings,
    contentHash,
    sidecar,
    visibility ?? sidecar.visibility ?? stored?.visibility ?? "public",
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function summaryOf(
  { path }: FileTask,
  {
    id,
    passages,
    pages,
    unreadablePages,
  }: Pick<DocumentRow, "id" | "passages" | "pages" | "unreadablePages">,
) {
  return { path, id, passages, pages, ...(unreadablePages.length === 0 ? {} : { unreadablePages }) };
}

interface RowInput {
  task: FileTask;
  source: SourceFile;
  prepared: PreparedDocument;
  options: IngestOptions;
  stored: DocumentRow | undefined;
  fingerprint: string;
}

/** Nothing becomes public that was stored for members unless it is said. */
function toRow(input: RowInput): Omit<DocumentRow, "firstPassage"> {
  const { task, source, prepared, options, stored, fingerprint } = input;
  const { metadata, mediaType, pages, passages, unreadablePages } = prepared;
  const name = basename(task.path);
  return {
    id: stored?.id ?? task.id ?? `${slugOf(name)}-${source.contentHash.slice(0, 8)}`,
    title: metadata.title,
    source: metadata.source ?? name,
    path: task.key,
    mediaType,
    visibility: metadata.visibility ?? options.visibility ?? stored?.visibility ?? "public",
    topics: metadata.topics ?? [],
    publisher: metadata.publisher ?? null,
    asOf: metadata.asOf ?? metadata.inferredAsOf ?? null,
    asOfQuality: metadata.asOf ? "stated" : metadata.inferredAsOf ? "inferred" : "unknown",
    sources: metadata.sources ?? [],
    pages: pages.length,
    passages: passages.length,
    unreadablePages,
    contentHash: source.contentHash,
    fingerprint,
  };
}

function slugOf(name: string): string {
  const plain = name
    .replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/ß/g, "ss")
    .replace(/\p{M}/gu, "");
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "dokument"
  );
}
