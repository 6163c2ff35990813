import { setImmediate } from "node:timers/promises";
import type { Database } from "@stadtlotse/database";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { inForce, isCurrent } from "../storage/current-passages.js";
import { documents, passages, statements, vectors } from "../storage/tables.js";
import { writeBatch } from "../storage/write-batch.js";

const passagesAtATime = 32;
const idsAtATime = 2_000;

/** Gives vectors of texts, or nothing where they cannot be had now. */
type Embed = (texts: readonly string[]) => Promise<Float32Array[] | undefined>;

/** Stores a vector for each passage that has none of this model; ends early where none can be had. */
export async function embedMissing(database: Database, model: string, embed: Embed): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await database.orm
      .select({ id: passages.id, model: vectors.model })
      .from(passages)
      .leftJoin(vectors, eq(vectors.passageId, passages.id))
      .where(gt(passages.id, last))
      .orderBy(asc(passages.id))
      .limit(idsAtATime);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    const missing = rows.filter((row) => row.model !== model).map(({ id }) => id);
    for (let from = 0; from < missing.length; from += passagesAtATime) {
      const sources = await readTexts(database, missing.slice(from, from + passagesAtATime));
      if (sources.length === 0) continue;
      const embedded = await embed(sources.map(({ text }) => text));
      if (!embedded) return;
      await store(
        database,
        model,
        embedded.map((vector, index) => ({ id: sources[index]?.id ?? 0, vector })),
      );
    }
    await setImmediate(); // the embedded client never waits
  }
}

/** A passage is embedded with what it is about. */
async function readTexts({ orm }: Database, ids: readonly number[]): Promise<{ id: number; text: string }[]> {
  const rows = await orm
    .select({ passage: passages, document: documents.title, statement: statements.title })
    .from(passages)
    .leftJoin(documents, inForce)
    .leftJoin(statements, eq(statements.factId, passages.factId))
    .where(and(isCurrent, inArray(passages.id, [...ids])));
  return rows.map(({ passage, document, statement }) => ({
    id: passage.id,
    text: [document ?? statement ?? "", ...passage.headingPath, passage.text].join("\n"),
  }));
}

async function store(
  database: Database,
  model: string,
  embedded: readonly { id: number; vector: Float32Array }[],
): Promise<void> {
  await writeBatch(
    database,
    embedded.map(({ id, vector }) => ({
      // a passage may be gone since it was read
      sql: `INSERT OR REPLACE INTO kb_vectors (passage_id, model, vector)
        SELECT id, ?, ? FROM kb_passages WHERE id = ?`,
      args: [model, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength), id],
    })),
  );
}
