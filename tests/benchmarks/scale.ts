import type { BenchEngine, BenchPassage } from "./bench-engine.js";
import { openKnowledgeBaseEngine } from "./engine-knowledge-base.js";
import { measureRanking } from "./measure-ranking.js";
import type { RetrievalFigures } from "./retrieval.js";
import { SyntheticCorpus } from "./synthetic-corpus.js";
import { timeQueries } from "./time-queries.js";

export interface ScaleBenchOptions {
  passages: number;
  /** Ours, where none is given. */
  engine?: BenchEngine;
}

const batchSize = 5_000;
const queryCount = 300;

/** The figures of `benchRetrieval` on a made-up corpus of any size: speed and memory are what it is for. */
export async function benchScale({ passages, engine: given }: ScaleBenchOptions): Promise<RetrievalFigures> {
  const engine = given ?? (await openKnowledgeBaseEngine());
  const corpus = new SyntheticCorpus(passages);
  const every = Math.max(1, Math.floor(passages / queryCount));
  const asked: BenchPassage[] = [];
  try {
    let indexMs = 0;
    for (let from = 0; from < passages; from += batchSize) {
      const size = Math.min(batchSize, passages - from);
      const batch = Array.from({ length: size }, (_, index) => corpus.passage(from + index));
      asked.push(...batch.filter((_, index) => (from + index) % every === 0));
      const begun = performance.now();
      await engine.add(batch);
      indexMs += performance.now() - begun;
    }
    const queries = asked.map((passage) => ({
      id: passage.id,
      text: corpus.queryFor(passage),
      gold: [passage.id],
      answers: [],
    }));
    const { results, p50Ms, p95Ms } = await timeQueries(
      engine,
      queries.map(({ text }) => text),
    );
    return {
      passages,
      queries: queries.length,
      ...measureRanking(queries.map((query, index) => ({ query, hits: results[index] ?? [] }))),
      indexSeconds: indexMs / 1000,
      p50Ms,
      p95Ms,
      rssMb: process.memoryUsage.rss() / 2 ** 20,
    };
  } finally {
    await engine.close();
  }
}
