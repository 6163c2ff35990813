import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { InStatement } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import { Visibility } from "@stadtlotse/domain";
import { inArray } from "drizzle-orm";
import { KnowledgeBaseError } from "../errors.js";
import type { StatementInput } from "../knowledge-base.js";
import type { Block } from "../parse/parsed-document.js";
import {
  indexChanged,
  removeFactPassages,
  reservePassageIds,
  writesOfSegment,
} from "../segments/index-writes.js";
import { makeSegment } from "../segments/make-segment.js";
import { mergeSmallSegments } from "../segments/merge-small-segments.js";
import { toIndexedPassage } from "../segments/to-indexed-passage.js";
import { passages, statements } from "../storage/tables.js";
import { toStatement } from "../storage/to-statement.js";
import { writeBatch } from "../storage/write-batch.js";

/** So many statements are written in one transaction; a longer one would hold up other writers. */
const batchSize = 100;

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
    await writeBatch(database, await replacementOf(database, batch));
  }
  if (changed.length > 0) await mergeSmallSegments(database);
}

export async function removeStatements(database: Database, factIds: readonly string[]): Promise<void> {
  for (const batch of inBatches(factIds)) {
    await writeBatch(database, [...removalOf(batch), indexChanged]);
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
    await setImmediate(); // the embedded client never waits: let requests have their turn
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

async function replacementOf(database: Database, batch: readonly StatementInput[]): Promise<InStatement[]> {
  const { orm } = database;
  const firstId = await reservePassageIds(database, batch.length);
  const placed = batch.map((input, index) => ({ input, row: { ...passageOf(input), id: firstId + index } }));
  const segmentInserts = Visibility.options.flatMap((visibility) => {
    const indexed = placed
      .filter(({ input }) => input.visibility === visibility)
      .map(({ input: { title, variants }, row }) =>
        toIndexedPassage({ ...row, kind: "statement", title, variants }),
      );
    if (indexed.length === 0) return [];
    const { parts, listing } = writesOfSegment(
      database,
      makeSegment({ kind: "build", passages: indexed }),
      visibility,
    );
    return [...parts, listing];
  });
  return [
    ...removalOf(batch.map(({ factId }) => factId)),
    toStatement(
      orm.insert(statements).values(batch.map((input) => ({ ...input, variants: [...input.variants] }))),
    ),
    toStatement(orm.insert(passages).values(placed.map(({ row }) => row))),
    ...segmentInserts,
    indexChanged,
  ];
}

/** A statement is a passage of one paragraph. */
function passageOf({ factId, text, visibility }: StatementInput) {
  const blocks: Block[] = [{ kind: "paragraph", start: 0, end: text.length }];
  return { factId, visibility, ordinal: 0, text, start: 0, end: text.length, headingPath: [], blocks };
}

function removalOf(factIds: readonly string[]): InStatement[] {
  return [
    ...removeFactPassages(factIds),
    {
      sql: "DELETE FROM kb_statements WHERE fact_id IN (SELECT value FROM json_each(?))",
      args: [JSON.stringify(factIds)],
    },
  ];
}

function inBatches<Item>(items: readonly Item[], size = batchSize): Item[][] {
  const batches: Item[][] = [];
  for (let index = 0; index < items.length; index += size) batches.push(items.slice(index, index + size));
  return batches;
}
