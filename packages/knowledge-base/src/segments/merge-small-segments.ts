import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import { Visibility } from "@stadtlotse/domain";
import { decodeSegment } from "../search/encode-segment.js";
import { stringAt, stringCount } from "../search/string-table.js";
import { isOvertaken } from "../storage/is-overtaken.js";
import { writeInSteps } from "../storage/write-in-steps.js";
import { indexChangedSince, indexChangedWith, writesOfSegment } from "./index-writes.js";
import { makeSegmentAside } from "./make-segment-aside.js";
import { type IndexListing, type ListedSegment, listIndex, readSegmentBytes } from "./read-index.js";
import { removeSegmentParts } from "./remove-segment-parts.js";

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

function chooseSegments({ segments }: IndexListing, visibility: Visibility): ListedSegment[] {
  const own = segments.filter((segment) => segment.visibility === visibility);
  if (own.length <= mostSegments) return [];
  const chosen: ListedSegment[] = [];
  let passages = 0;
  for (const segment of own.toSorted((left, right) => left.passages - right.passages)) {
    if (chosen.length > 1 && segment.passages > passages * growth) break;
    chosen.push(segment);
    passages += segment.passages;
  }
  return chosen;
}

async function merge(
  database: Database,
  { deleted, generation }: IndexListing,
  chosen: readonly ListedSegment[],
  visibility: Visibility,
): Promise<void> {
  const segments: Uint8Array[] = [];
  for (const listed of chosen) {
    const bytes = await readSegmentBytes(database, listed);
    if (!bytes || !decodeSegment(bytes)) return;
    segments.push(bytes);
  }
  const gone = deleted.size === 0 ? [] : segments.flatMap(idsOf).filter((id) => deleted.has(id));
  const passages = chosen.reduce((sum, segment) => sum + segment.passages, 0);
  const merged = await makeSegmentAside({ kind: "merge", segments, deleted }, passages);
  const writes = writesOfSegment(database, merged, visibility);
  const ids = chosen.map(({ id }) => id);
  try {
    const showing: InStatement[] = [
      writes.listing,
      {
        sql: "DELETE FROM kb_segments WHERE id IN (SELECT value FROM json_each(?))",
        args: [JSON.stringify(ids)],
      },
      {
        sql: "DELETE FROM kb_tombstones WHERE passage_id IN (SELECT value FROM json_each(?))",
        args: [`[${gone.join()}]`],
      },
      indexChangedSince(generation),
      indexChangedWith([writes]),
    ];
    await writeInSteps(database, writes.parts, showing, { lazy: true });
    await removeSegmentParts(database, ids);
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    await removeSegmentParts(database, [writes.id]);
  }
}

function idsOf(bytes: Uint8Array): string[] {
  const ids = decodeSegment(bytes)?.ids;
  return ids ? Array.from({ length: stringCount(ids) }, (_, index) => stringAt(ids, index)) : [];
}
