import type { Database } from "@stadtlotse/database";
import { Visibility } from "@stadtlotse/domain";
import { isOvertaken } from "../storage/is-overtaken.js";
import { sweepLeftovers } from "../storage/sweep-leftovers.js";
import { writeBatch } from "../storage/write-batch.js";
import { indexChangedSince, indexChangedWith, type SegmentWrites, writesOfSegment } from "./index-writes.js";
import { makeSegmentAside } from "./make-segment-aside.js";
import { mergeSmallSegments } from "./merge-small-segments.js";
import { readGeneration } from "./read-index.js";
import { readUnindexed } from "./read-unindexed.js";
import { toIndexedPassage } from "./to-indexed-passage.js";

/**
 * Builds the whole index anew from the stored passages, beside the old one, and puts it in its place in one short
 * transaction. What others write meanwhile is taken in before that. Removes what interrupted work has left behind.
 */
export async function rebuildIndex(database: Database): Promise<void> {
  const built: SegmentWrites[] = [];
  const indexed = new Set<number>();
  for (;;) {
    const generation = await readGeneration(database);
    await indexMissing(database, indexed, built);
    try {
      await writeBatch(database, [
        "DELETE FROM kb_segments",
        ...built.map(({ listing }) => listing),
        {
          sql: "DELETE FROM kb_tombstones WHERE passage_id NOT IN (SELECT value FROM json_each(?))",
          args: [JSON.stringify([...indexed])],
        },
        indexChangedSince(generation),
        indexChangedWith(built),
      ]);
      break;
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      if (await areSwept(database, built)) {
        built.length = 0;
        indexed.clear();
      }
    }
  }
  await sweepLeftovers(database);
  await mergeSmallSegments(database);
}

async function indexMissing(database: Database, indexed: Set<number>, built: SegmentWrites[]): Promise<void> {
  for (const visibility of Visibility.options) {
    for await (const batch of readUnindexed(database, visibility, indexed)) {
      const passages = batch.map(toIndexedPassage);
      const segment = await makeSegmentAside({ kind: "build", passages }, passages.length);
      const writes = writesOfSegment(database, segment, visibility);
      for (const part of writes.parts) await writeBatch(database, [part], { lazy: true });
      built.push(writes);
      for (const { id } of batch) indexed.add(id);
    }
  }
}

/** Whether another process that rebuilt the index took the bytes of this one for leftovers. */
async function areSwept({ client }: Database, built: readonly SegmentWrites[]): Promise<boolean> {
  const { rows } = await client.execute({
    sql: "SELECT count(*) AS n FROM kb_segment_parts WHERE segment_id IN (SELECT value FROM json_each(?))",
    args: [JSON.stringify(built.map(({ id }) => id))],
  });
  return Number(rows[0]?.n) < built.reduce((sum, { parts }) => sum + parts.length, 0);
}
