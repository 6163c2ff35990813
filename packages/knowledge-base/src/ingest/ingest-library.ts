import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "@stadtlotse/database";
import { like } from "drizzle-orm";
import { withdrawDocument } from "../documents/withdrawn-documents.js";
import { KnowledgeBaseError } from "../errors.js";
import type { WithdrawalOptions } from "../knowledge-base.js";
import { settle } from "../storage/settle.js";
import { documents, removedGuides } from "../storage/tables.js";
import { ingestFile } from "./ingest-file.js";
import { sumUp } from "./ingest-paths.js";
import { listFiles } from "./list-files.js";
import type { IngestedDocument, IngestReport } from "./report.js";

const folder = fileURLToPath(new URL("../../library", import.meta.url));
/** Of the paths under which the guides are stored. */
export const libraryPrefix = "library:";

/**
 * Takes in the guides that come with this release, but for those that somebody has taken out, and withdraws those of
 * an earlier one. The id of a guide is its
 * file name without extension.
 *
 * @throws KnowledgeBaseError `LIBRARY_UNREADABLE` when one of them is faulty: that is a fault of the release
 */
export async function ingestLibrary(
  database: Database,
  { on, together }: WithdrawalOptions,
): Promise<IngestReport> {
  const ingested: IngestedDocument[] = [];
  const recorded = together === undefined ? {} : { together };
  const removed = new Set((await database.orm.select().from(removedGuides)).map(({ id }) => id));
  for (const { path } of (await listFiles([folder])).filter((file) => file.path.endsWith(".md"))) {
    const id = basename(path, ".md");
    if (removed.has(id)) continue;
    const document = await ingestFile(database, { path, key: libraryPrefix + id, id }, recorded, {
      ocr: false,
    });
    if (document.status === "rejected") {
      throw new KnowledgeBaseError(
        "LIBRARY_UNREADABLE",
        `the bundled guide ${path} cannot be read: ${document.reason}`,
      );
    }
    ingested.push(document);
  }
  if (ingested.some(({ status }) => status !== "unchanged")) await settle(database);
  await withdrawOthers(database, new Set(ingested.map(({ id }) => id)), { on, ...recorded });
  return { documents: ingested, totals: sumUp(ingested) };
}

async function withdrawOthers(
  database: Database,
  current: ReadonlySet<string>,
  options: WithdrawalOptions,
): Promise<void> {
  const rows = await database.orm
    .select({ id: documents.id })
    .from(documents)
    .where(like(documents.path, `${libraryPrefix}%`));
  for (const { id } of rows) if (!current.has(id)) await withdrawDocument(database, id, options);
}
