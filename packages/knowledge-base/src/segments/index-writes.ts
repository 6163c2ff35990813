import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { encodeSegment } from "../search/encode-segment.js";
import type { Segment } from "../search/segment.js";
import { stringCount } from "../search/string-table.js";
import { segments } from "../storage/tables.js";
import { toStatement } from "../storage/to-statement.js";
import { writeBatch } from "../storage/write-batch.js";

/** Reserves ids for new passages and gives the first of them. */
export async function reservePassageIds(database: Database, count: number): Promise<number> {
  const [result] = await writeBatch(database, [
    { sql: "UPDATE kb_index SET next_passage = next_passage + ? RETURNING next_passage", args: [count] },
  ]);
  return Number(result?.rows[0]?.next_passage) - count;
}

/** Adds a segment to the index of everybody who may see its passages. */
export function insertSegment({ orm }: Database, segment: Segment, visibility: Visibility): InStatement {
  const bytes = encodeSegment(segment);
  return toStatement(
    orm.insert(segments).values({
      id: crypto.randomUUID(),
      visibility,
      passages: stringCount(segment.ids),
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    }),
  );
}

/** Removes the passages of documents or of facts from tables and index. */
export function removePassages(owner: "document_id" | "fact_id", ids: readonly string[]): InStatement[] {
  const owned = `${owner} IN (SELECT value FROM json_each(?))`;
  const args = [JSON.stringify(ids)];
  return [
    { sql: `INSERT INTO kb_tombstones SELECT id FROM kb_passages WHERE ${owned}`, args },
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
