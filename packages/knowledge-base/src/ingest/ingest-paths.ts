import { stat } from "node:fs/promises";
import type { Database } from "@stadtlotse/database";
import type { ParseSettings } from "../parse/parse-settings.js";
import { mergeSmallSegments } from "../segments/merge-small-segments.js";
import { settle } from "../storage/settle.js";
import { withWriterAside } from "../storage/write-aside.js";
import { createPace } from "./create-pace.js";
import { ingestFile, type ReadAhead, readAhead, rejected } from "./ingest-file.js";
import { type ListedFile, listFiles } from "./list-files.js";
import type { IngestedDocument, IngestOptions, IngestReport } from "./report.js";

const filesBetweenMerges = 20;
/** Less is written faster than a thread starts. */
const muchBytes = 500_000;

/** Takes in files and folders one after the other; an abort ends it between two files, what is in stays. */
export async function ingestPaths(
  database: Database,
  paths: readonly string[],
  options: IngestOptions,
  settings: ParseSettings,
): Promise<IngestReport> {
  const files = await listFiles(paths);
  const sizes = await Promise.all(files.map(sizeOf));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const take = (into: Database) => ingestFiles(into, files, sizes, options, settings);
  return bytes > muchBytes ? withWriterAside(database, take) : take(database);
}

async function ingestFiles(
  database: Database,
  files: readonly ListedFile[],
  sizes: readonly number[],
  options: IngestOptions,
  settings: ParseSettings,
): Promise<IngestReport> {
  const pace = createPace();
  let bytesLeft = sizes.reduce((sum, size) => sum + size, 0);
  const ingested: IngestedDocument[] = [];
  const begin = (file: ListedFile | undefined) => file && beginListed(database, file, options, settings);
  let next = begin(files[0]);
  for (const [index, file] of files.entries()) {
    if (options.signal?.aborted) break;
    const begun = performance.now();
    const current = next;
    await current?.catch(() => undefined); // one file after the other is parsed, each while another is written
    next = begin(files[index + 1]);
    const document = await ingestListed(database, file, options, settings, current);
    ingested.push(document);
    if (ingested.length % filesBetweenMerges === 0) await mergeSmallSegments(database);
    const size = sizes[index] ?? 0;
    bytesLeft -= size;
    if (document.status !== "unchanged") pace.add(size, performance.now() - begun);
    const remainingMs = pace.remainingMs(bytesLeft, files.length - ingested.length);
    options.onProgress?.({
      done: ingested.length,
      total: files.length,
      ...(remainingMs === undefined ? {} : { remainingMs }),
      document,
    });
  }
  await mergeSmallSegments(database);
  if (ingested.some(({ status }) => status === "added" || status === "updated")) await settle(database);
  return { documents: ingested, totals: sumUp(ingested) };
}

async function sizeOf({ path }: ListedFile): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0, // why it cannot be read is said when its turn comes
  );
}

function beginListed(
  database: Database,
  file: ListedFile,
  options: IngestOptions,
  settings: ParseSettings,
): Promise<ReadAhead> | undefined {
  if ("rejection" in file) return undefined;
  const ahead = readAhead(database, { path: file.path, key: file.path }, options, settings);
  ahead.catch(() => undefined); // is told when its turn comes, or never after an abort
  return ahead;
}

async function ingestListed(
  database: Database,
  file: ListedFile,
  options: IngestOptions,
  settings: ParseSettings,
  ahead: Promise<ReadAhead> | undefined,
): Promise<IngestedDocument> {
  if ("rejection" in file) return rejected(file.path, file.rejection);
  return ingestFile(database, { path: file.path, key: file.path }, options, settings, ahead);
}

export function sumUp(ingested: readonly IngestedDocument[]): IngestReport["totals"] {
  const totals = { added: 0, updated: 0, unchanged: 0, rejected: 0, passages: 0, pages: 0 };
  for (const { status, passages, pages } of ingested) {
    totals[status] += 1;
    totals.passages += passages;
    totals.pages += pages;
  }
  return totals;
}
