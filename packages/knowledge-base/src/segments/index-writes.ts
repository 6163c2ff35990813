import type { InStatement } from "@libsql/client";
import { type Database, toStatement } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { segmentParts, segments } from "../storage/tables.js";
import { writeBatch } from "../storage/write-batch.js";

/** Reserves ids for new passages and gives the first of them. */
export async function reservePassageIds(database: Database, count: number): Promise<number> {
  const reservation = {
    sql: "UPDATE kb_index SET next_passage = next_passage + ? RETURNING next_passage",
    args: [count],
  };
  const [result] = await writeBatch(database, [reservation], { lazy: true });
  return Number(result?.rows[0]?.next_passage) - count;
}

/** What stores a segment: its bytes, which nobody sees, and the line that adds it to the index. */
export interface SegmentWrites {
  id: string;
  parts: InStatement[];
  listing: InStatement;
}

/** A larger BLOB holds the write lock for too long. */
const partBytes = 256 * 1024;

/** Gives what adds an encoded segment to the index of everybody who may see its passages. */
export function writesOfSegment(
  { orm }: Database,
  { bytes, passages }: { bytes: Uint8Array; passages: number },
  visibility: Visibility,
): SegmentWrites {
  const id = crypto.randomUUID();
  const parts: InStatement[] = [];
  for (let from = 0; from < bytes.byteLength; from += partBytes) {
    const part = Buffer.from(bytes.subarray(from, from + partBytes));
    parts.push(
      toStatement(orm.insert(segmentParts).values({ segmentId: id, part: parts.length, bytes: part })),
    );
  }
  const row = { id, visibility, passages, parts: parts.length };
  return { id, parts, listing: toStatement(orm.insert(segments).values(row)) };
}

/** Removes the passages of facts from tables and index. */
export function removeFactPassages(factIds: readonly string[]): InStatement[] {
  const owned = "fact_id IN (SELECT value FROM json_each(?))";
  const args = [JSON.stringify(factIds)];
  return [
    { sql: `INSERT INTO kb_tombstones SELECT id FROM kb_passages WHERE ${owned}`, args },
    {
      sql: `DELETE FROM kb_vectors WHERE passage_id IN (SELECT id FROM kb_passages WHERE ${owned})`,
      args,
    },
    { sql: `DELETE FROM kb_passages WHERE ${owned}`, args },
  ];
}

/** Must end every transaction that touches the index, so that all processes load the change before they search. */
export const indexChanged: InStatement = "UPDATE kb_index SET generation = generation + 1";

/** As `indexChanged`; the whole transaction fails where another one came first. */
export function indexChangedSince(generation: number): InStatement {
  return {
    sql: "UPDATE kb_index SET generation = CASE generation WHEN ? THEN generation + 1 END", // NULL is refused
    args: [generation],
  };
}

/** As `indexChanged`; the whole transaction fails where the parts of these segments have been swept away. */
export function indexChangedWith(segments: readonly Pick<SegmentWrites, "id" | "parts">[]): InStatement {
  const parts = segments.reduce((sum, segment) => sum + segment.parts.length, 0);
  return {
    sql: `UPDATE kb_index SET generation = CASE
      (SELECT count(*) FROM kb_segment_parts WHERE segment_id IN (SELECT value FROM json_each(?)))
      WHEN ? THEN generation + 1 END`,
    args: [JSON.stringify(segments.map(({ id }) => id)), parts],
  };
}
