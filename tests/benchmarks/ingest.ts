import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { SyntheticCorpus } from "./synthetic-corpus.js";
import { timeTransactions } from "./time-transactions.js";
import { writeDocuments } from "./write-documents.js";

export interface IngestFigures {
  documents: number;
  passages: number;
  /** From the offer of the files until all of them are found. */
  seconds: number;
  passagesPerSecond: number;
  /** Of a second run, in which nothing is new. */
  unchangedSeconds: number;
  transactions: number;
  longestTransactionMs: number;
  /** Building the index anew from what is stored. */
  rebuildSeconds: number;
  rssMb: number;
}

const passagesOfSmall = 20;
const passagesOfLarge = 2_000;

/** Takes in text files of twenty passages and one large file, as a first run, as a second one, and builds the index anew. */
export async function benchIngest({ documents = 100 }: { documents?: number } = {}): Promise<IngestFigures> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-ingest-"));
  const sizes = [...Array.from({ length: documents }, () => passagesOfSmall), passagesOfLarge];
  await writeDocuments(join(folder, "documents"), new SyntheticCorpus(documents * passagesOfSmall), sizes);
  const database = await openDatabase({ url: `file:${join(folder, "ingest.db")}` });
  const { timed, durationsMs } = timeTransactions(database);
  try {
    const knowledgeBase = await openKnowledgeBase(timed);
    durationsMs.length = 0; // migrations are no part of it
    const first = await time(() => knowledgeBase.ingestPaths([join(folder, "documents")]));
    const second = await time(() => knowledgeBase.ingestPaths([join(folder, "documents")]));
    const rebuild = await time(() => knowledgeBase.rebuildIndex());
    return {
      documents: first.result.totals.added,
      passages: first.result.totals.passages,
      seconds: first.seconds,
      passagesPerSecond: first.result.totals.passages / first.seconds,
      unchangedSeconds: second.seconds,
      transactions: durationsMs.length,
      longestTransactionMs: Math.max(...durationsMs),
      rebuildSeconds: rebuild.seconds,
      rssMb: process.memoryUsage.rss() / 2 ** 20,
    };
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function time<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const begun = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - begun) / 1_000 };
}
