import type { Database } from "@stadtlotse/database";
import { writeBatch } from "../storage/write-batch.js";

const partsAtATime = 8;

/** Removes the bytes of segments that are not listed any more, some at a time. */
export async function removeSegmentParts(database: Database, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    let removed: number;
    do {
      const someParts = {
        sql: `DELETE FROM kb_segment_parts WHERE segment_id = ?1
          AND part IN (SELECT part FROM kb_segment_parts WHERE segment_id = ?1 LIMIT ${partsAtATime})`,
        args: [id],
      };
      const [result] = await writeBatch(database, [someParts], { lazy: true });
      removed = result?.rowsAffected ?? 0;
    } while (removed === partsAtATime);
  }
}
