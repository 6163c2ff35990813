import { isDeepStrictEqual } from "node:util";
import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import { inArray } from "drizzle-orm";
import { KnowledgeBaseError } from "../errors.js";
import type { StatementInput } from "../knowledge-base.js";
import { addToIndex, removeFromIndex } from "../storage/index-passages.js";
import { passages, statements } from "../storage/tables.js";
import { toStatement } from "../storage/to-statement.js";

/** So many statements are written in one transaction; a longer one would hold up other writers. */
const batchSize = 50;

/**
 * Stores facts in words. One that stands there unchanged or with a newer revision is left alone.
 *
 * @throws KnowledgeBaseError `INVALID_STATEMENT` when a text is empty
 */
export async function upsertStatements(database: Database, inputs: readonly StatementInput[]): Promise<void> {
  const newest = new Map<string, StatementInput>();
  for (const input of inputs) {
    if (input.text.trim() === "")
      throw new KnowledgeBaseError("INVALID_STATEMENT", `the fact ${input.factId} has no text`);
    if ((newest.get(input.factId)?.revision ?? -1) <= input.revision) newest.set(input.factId, input);
  }
  const changed = await findChanged(database, [...newest.values()]);
  for (const batch of inBatches(changed)) {
    await database.writes.run(() =>
      database.client.batch(
        batch.flatMap((statement) => replacementOf(database.orm, statement)),
        "write",
      ),
    );
  }
}

export async function removeStatements(database: Database, factIds: readonly string[]): Promise<void> {
  for (const batch of inBatches(factIds)) {
    await database.writes.run(() => database.client.batch(batch.flatMap(removalOf), "write"));
  }
}

async function findChanged({ orm }: Database, inputs: StatementInput[]): Promise<StatementInput[]> {
  const stored = new Map<string, typeof statements.$inferSelect>();
  for (const batch of inBatches(
    inputs.map((input) => input.factId),
    500,
  )) {
    const rows = await orm.select().from(statements).where(inArray(statements.factId, batch));
    for (const row of rows) stored.set(row.factId, row);
  }
  return inputs.filter((input) => {
    const row = stored.get(input.factId);
    return !row || input.revision > row.revision || (input.revision === row.revision && !isSame(input, row));
  });
}

/** A new release may word the same revision of a fact differently. */
function isSame(input: StatementInput, row: typeof statements.$inferSelect): boolean {
  return isDeepStrictEqual({ ...row, asOf: row.asOf ?? undefined }, { ...input, asOf: input.asOf });
}

function replacementOf(orm: Database["orm"], input: StatementInput): InStatement[] {
  const { factId, text, title, visibility, variants } = input;
  return [
    ...removalOf(factId),
    toStatement(orm.insert(statements).values({ ...input, variants: [...variants] })),
    toStatement(
      orm.insert(passages).values({
        factId,
        visibility,
        ordinal: 0,
        text,
        start: 0,
        end: text.length,
        headingPath: [],
        blocks: [{ kind: "paragraph", start: 0, end: text.length }],
      }),
    ),
    ...addToIndex(
      { where: "fact_id = ?", args: [factId] },
      { heading: [title, ...variants].join(" "), body: text, visibility },
    ),
  ];
}

function removalOf(factId: string): InStatement[] {
  const args = [factId];
  return [
    ...removeFromIndex({ where: "fact_id = ?", args }),
    { sql: "DELETE FROM kb_passages WHERE fact_id = ?", args },
    { sql: "DELETE FROM kb_statements WHERE fact_id = ?", args },
  ];
}

function inBatches<Item>(items: readonly Item[], size = batchSize): Item[][] {
  const batches: Item[][] = [];
  for (let index = 0; index < items.length; index += size) batches.push(items.slice(index, index + size));
  return batches;
}
