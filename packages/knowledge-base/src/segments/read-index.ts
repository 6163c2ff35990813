import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { decodeSegment } from "../search/encode-segment.js";
import type { Segment } from "../search/segment.js";

/** Which segments make up the index at one moment. */
export interface IndexListing {
  generation: number;
  segments: { id: string; visibility: Visibility; passages: number }[];
  deleted: ReadonlySet<string>;
}

/** Reads the list of segments in one snapshot. */
export async function listIndex({ client }: Database): Promise<IndexListing> {
  const [state, listed, deleted] = await client.batch(
    [
      "SELECT generation FROM kb_index",
      "SELECT id, visibility, passages FROM kb_segments ORDER BY rowid",
      "SELECT passage_id FROM kb_tombstones",
    ],
    "read",
  );
  return {
    generation: Number(state?.rows[0]?.generation ?? 0),
    segments: (listed?.rows ?? []).map((row) => ({
      id: String(row.id),
      visibility: row.visibility as Visibility,
      passages: Number(row.passages),
    })),
    deleted: new Set((deleted?.rows ?? []).map((row) => String(row.passage_id))),
  };
}

export async function readGeneration({ client }: Database): Promise<number> {
  const { rows } = await client.execute("SELECT generation FROM kb_index");
  return Number(rows[0]?.generation ?? 0);
}

/** A segment; `gone` where it was merged away meanwhile, `outdated` where an older version of the program wrote it. */
export async function readSegment({ client }: Database, id: string): Promise<Segment | "gone" | "outdated"> {
  const { rows } = await client.execute({ sql: "SELECT bytes FROM kb_segments WHERE id = ?", args: [id] });
  const bytes = rows[0]?.bytes;
  if (!(bytes instanceof ArrayBuffer)) return "gone";
  return decodeSegment(new Uint8Array(bytes)) ?? "outdated";
}
