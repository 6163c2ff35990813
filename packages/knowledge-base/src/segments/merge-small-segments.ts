import { LibsqlError } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import { Visibility } from "@stadtlotse/domain";
import type { SearchedSegment } from "../search/create-searcher.js";
import { mergeSegments } from "../search/merge-segments.js";
import { stringAt, stringCount } from "../search/string-table.js";
import { writeBatch } from "../storage/write-batch.js";
import { indexChangedSince, insertSegment } from "./index-writes.js";
import { type IndexListing, listIndex, readSegment } from "./read-index.js";

const mostSegments = 8;
/** A segment is merged with smaller ones when it is at most so many times as large as all of them together. */
const growth = 2;

/**
 * Keeps the number of segments small, so that a search visits few of them: merges the smallest of each audience.
 * Gives way where another process changes the index at the same time.
 */
export async function mergeSmallSegments(database: Database): Promise<void> {
  for (const visibility of Visibility.options) {
    const listing = await listIndex(database);
    const chosen = chooseSegments(listing, visibility);
    if (chosen.length > 1) await merge(database, listing, chosen, visibility);
  }
}

function chooseSegments({ segments }: IndexListing, visibility: Visibility): string[] {
  const own = segments.filter((segment) => segment.visibility === visibility);
  if (own.length <= mostSegments) return [];
  const chosen: string[] = [];
  let passages = 0;
  for (const segment of own.toSorted((left, right) => left.passages - right.passages)) {
    if (chosen.length > 1 && segment.passages > passages * growth) break;
    chosen.push(segment.id);
    passages += segment.passages;
  }
  return chosen;
}

async function merge(
  database: Database,
  listing: IndexListing,
  chosen: readonly string[],
  visibility: Visibility,
): Promise<void> {
  const sources: SearchedSegment[] = [];
  for (const id of chosen) {
    const segment = await readSegment(database, id);
    if (typeof segment === "string") return;
    sources.push({ segment, deleted: listing.deleted });
  }
  const buried = sources.flatMap(({ segment, deleted }) => idsOf(segment).filter((id) => deleted?.has(id)));
  const statements = [
    insertSegment(database, mergeSegments(sources), visibility),
    { sql: `DELETE FROM kb_segments WHERE id IN (${chosen.map(() => "?").join()})`, args: [...chosen] },
    {
      sql: "DELETE FROM kb_tombstones WHERE passage_id IN (SELECT value FROM json_each(?))",
      args: [`[${buried.join()}]`],
    },
    indexChangedSince(listing.generation),
  ];
  try {
    await writeBatch(database, statements);
  } catch (error) {
    if (!(error instanceof LibsqlError && error.code.startsWith("SQLITE_CONSTRAINT"))) throw error;
  }
}

function idsOf({ ids }: SearchedSegment["segment"]): string[] {
  return Array.from({ length: stringCount(ids) }, (_, index) => stringAt(ids, index));
}
