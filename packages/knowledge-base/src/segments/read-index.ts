import { setImmediate } from "node:timers/promises";
import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";

export interface ListedSegment {
  id: string;
  visibility: Visibility;
  passages: number;
  /** Into how many pieces its bytes are cut. */
  parts: number;
}

/** Which segments make up the index at one moment. */
export interface IndexListing {
  generation: number;
  segments: ListedSegment[];
  deleted: ReadonlySet<string>;
}

/** Reads the list of segments in one snapshot. */
export async function listIndex({ client }: Database): Promise<IndexListing> {
  const [state, listed, deleted] = await client.batch(
    [
      "SELECT generation FROM kb_index",
      "SELECT id, visibility, passages, parts FROM kb_segments ORDER BY rowid",
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
      parts: Number(row.parts),
    })),
    deleted: new Set((deleted?.rows ?? []).map((row) => String(row.passage_id))),
  };
}

export async function readGeneration({ client }: Database): Promise<number> {
  const { rows } = await client.execute("SELECT generation FROM kb_index");
  return Number(rows[0]?.generation ?? 0);
}

/** The stored bytes of a segment, which threads may share; `undefined` where it was merged away meanwhile. */
export async function readSegmentBytes(
  { client }: Database,
  { id, parts }: ListedSegment,
): Promise<Uint8Array | undefined> {
  let whole: Uint8Array = new Uint8Array();
  for (let part = 0, at = 0; part < parts; part += 1) {
    const { rows } = await client.execute({
      sql: "SELECT bytes FROM kb_segment_parts WHERE segment_id = ? AND part = ?",
      args: [id, part],
    });
    const bytes = rows[0]?.bytes;
    if (!(bytes instanceof ArrayBuffer)) return undefined;
    // None is larger than the first; what the last leaves over belongs to no array of the segment.
    if (part === 0) whole = new Uint8Array(new SharedArrayBuffer(bytes.byteLength * parts));
    whole.set(new Uint8Array(bytes), at);
    at += bytes.byteLength;
    if (parts > 1) await setImmediate(); // the embedded client never waits
  }
  return whole;
}
