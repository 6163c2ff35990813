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
  type SegmentWrites,
  writesOfSegment,
} from "../segments/index-writes.js";
import { type EncodedSegment, makeSegment, type SegmentTask } from "../segments/make-segment.js";
import { makeSegmentAside } from "../segments/make-segment-aside.js";
import { mergeSmallSegments } from "../segments/merge-small-segments.js";
import { toIndexedPassage } from "../segments/to-indexed-passage.js";
import { insertRows } from "../storage/insert-rows.js";
import { passages, statements } from "../storage/tables.js";
import { writeBatch } from "../storage/write-batch.js";

/** So many statements are written in one transaction; a longer one would hold up other writers. */
const batchSize = 250;
/** Where another thread writes them, only writers wait, and segments of more passages are made faster. */
const largeBatchSize = 500;
/** More statements than this are analysed and written by other threads, which take a while to start. */
const manyStatements = 1_000;

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
  if (changed.length === 0) return;
  if (changed.length <= manyStatements) await storeStatements(database, inBatches(changed), makeSegmentHere);
  else {
    const batches = inBatches(changed, largeBatchSize);
    await storeStatements(database, batches, makeSegmentAside);
  }
}

async function storeStatements(
  database: Database,
  batches: readonly StatementInput[][],
  make: MakeSegment,
): Promise<void> {
  // While a batch is written, the next one is analysed.
  let next = prepareBatch(database, batches[0] ?? [], make);
  for (const [index, batch] of batches.entries()) {
    const prepared = await next;
    next = prepareBatch(database, batches[index + 1] ?? [], make);
    next.catch(() => undefined); // is told when its turn comes
    const isLast = index === batches.length - 1;
    await writeBatch(database, replacementOf(batch, prepared), { lazy: !isLast });
  }
  await next;
  await mergeSmallSegments(database);
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

type PassageRow = typeof passages.$inferInsert;

interface PreparedBatch {
  rows: PassageRow[];
  segments: SegmentWrites[];
}

type MakeSegment = (task: SegmentTask, passages: number) => Promise<EncodedSegment>;

const makeSegmentHere: MakeSegment = async (task) => makeSegment(task);

async function prepareBatch(
  database: Database,
  batch: readonly StatementInput[],
  make: MakeSegment,
): Promise<PreparedBatch> {
  if (batch.length === 0) return { rows: [], segments: [] };
  const firstId = await reservePassageIds(database, batch.length);
  const placed = batch.map((input, index) => ({ input, row: { ...passageOf(input), id: firstId + index } }));
  const segments: SegmentWrites[] = [];
  for (const visibility of Visibility.options) {
    const indexed = placed
      .filter(({ input }) => input.visibility === visibility)
      .map(({ input: { title, variants }, row }) =>
        toIndexedPassage({ ...row, kind: "statement", title, variants }),
      );
    if (indexed.length === 0) continue;
    const segment = await make({ kind: "build", passages: indexed }, indexed.length);
    segments.push(writesOfSegment(database, segment, visibility));
  }
  return { rows: placed.map(({ row }) => row), segments };
}

function replacementOf(batch: readonly StatementInput[], { rows, segments }: PreparedBatch): InStatement[] {
  return [
    ...removalOf(batch.map(({ factId }) => factId)),
    insertRows(
      statements,
      batch.map((input) => ({ ...input, variants: [...input.variants] })),
    ),
    insertRows(passages, rows),
    ...segments.flatMap(({ parts, listing }) => [...parts, listing]),
    indexChanged,
  ];
}

/** A statement is a passage of one paragraph. */
function passageOf({ factId, text, visibility }: StatementInput) {
  const blocks: Block[] = [{ kind: "paragraph", start: 0, end: text.length }];
  return {
    factId,
    visibility,
    ordinal: 0,
    text,
    start: 0,
    end: text.length,
    headingPath: [],
    variants: [],
    blocks,
  };
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
