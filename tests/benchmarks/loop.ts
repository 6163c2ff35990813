import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openDatabase } from "@stadtlotse/database";
import { type KnowledgeBase, openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { SyntheticCorpus } from "./synthetic-corpus.js";
import { timeTransactions } from "./time-transactions.js";
import { writeDocuments } from "./write-documents.js";

export interface LoopFigures {
  documents: number;
  queries: number;
  /** How long the event loop was held up while documents came in and questions were asked. */
  p50DelayMs: number;
  p99DelayMs: number;
  longestDelayMs: number;
  /** How long a question waited for its passages meanwhile. */
  p95QueryMs: number;
  longestTransactionMs: number;
}

const passagesOfDocument = 30;
/** A knowledge base in service holds something and has been asked: so many documents and questions come before. */
const documentsBefore = 20;
const questionsBefore = 50;
const queriesPerSecond = 20;

/** Takes documents in while twenty questions a second are asked, and measures how free the event loop stays. */
export async function benchLoop({ documents = 100 }: { documents?: number } = {}): Promise<LoopFigures> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-loop-"));
  const corpus = new SyntheticCorpus((documentsBefore + documents) * passagesOfDocument);
  const sizesOf = (count: number) => Array.from({ length: count }, () => passagesOfDocument);
  await writeDocuments(join(folder, "before"), corpus, sizesOf(documentsBefore));
  await writeDocuments(join(folder, "documents"), corpus, sizesOf(documents));
  const database = await openDatabase({ url: `file:${join(folder, "loop.db")}` });
  const { timed, durationsMs } = timeTransactions(database);
  try {
    const knowledgeBase = await openKnowledgeBase(timed);
    const questions = Array.from({ length: 500 }, (_, index) => corpus.queryFor(corpus.passage(index)));
    await knowledgeBase.ingestPaths([join(folder, "before")]);
    for (const question of questions.slice(0, questionsBefore)) {
      await knowledgeBase.retrieve(question, { visibility: "public", limit: 10 });
    }
    durationsMs.length = 0; // neither migrations nor what came before are part of it
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const asking = askSteadily(knowledgeBase, questions);
    await knowledgeBase.ingestPaths([join(folder, "documents")]);
    const waitsMs = await asking.stop();
    delay.disable();
    return {
      documents,
      queries: waitsMs.length,
      p50DelayMs: delay.percentile(50) / 1e6,
      p99DelayMs: delay.percentile(99) / 1e6,
      longestDelayMs: delay.max / 1e6,
      p95QueryMs: waitsMs.sort((a, b) => a - b)[Math.floor(waitsMs.length * 0.95)] ?? 0,
      longestTransactionMs: Math.max(...durationsMs),
    };
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks at a fixed rate, whether earlier questions are answered or not; gives how long each took. */
function askSteadily(knowledgeBase: KnowledgeBase, questions: readonly string[]) {
  const waits: Promise<number>[] = [];
  const ask = async () => {
    const begun = performance.now();
    const question = questions[waits.length % questions.length] ?? "";
    await knowledgeBase.retrieve(question, { visibility: "public", limit: 10 });
    return performance.now() - begun;
  };
  const timer = setInterval(() => waits.push(ask()), 1_000 / queriesPerSecond);
  return {
    stop() {
      clearInterval(timer);
      return Promise.all(waits);
    },
  };
}
