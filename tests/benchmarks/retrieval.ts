import { addTypos, transliterate } from "./alter-query.js";
import { readCorpus, readQueries } from "./bench-data.js";
import type { BenchEngine } from "./bench-engine.js";
import { type CalibrationFigures, measureCalibration } from "./calibration.js";
import { openKnowledgeBaseEngine } from "./engine-knowledge-base.js";
import { measureRanking, type RankingFigures } from "./measure-ranking.js";
import { seededRandom } from "./seeded-random.js";
import { timeQueries } from "./time-queries.js";

export interface RetrievalBenchOptions {
  /** Files of JSON lines: passages `{id,title,text}`, queries `{id,text,gold,answers?}`. */
  corpus: string;
  queries: string;
  typos?: boolean;
  transliterate?: boolean;
  /** Ours, where none is given. */
  engine?: BenchEngine;
}

export interface RetrievalFigures extends RankingFigures {
  passages: number;
  queries: number;
  indexSeconds: number;
  p50Ms: number;
  p95Ms: number;
  rssMb: number;
  /** Whether the confidence of the first passages is what it says; of our engine alone. */
  calibration?: CalibrationFigures;
}

/** Indexes a corpus afresh, answers the queries and measures how well and how fast. */
export async function benchRetrieval(options: RetrievalBenchOptions): Promise<RetrievalFigures> {
  const passages = await readCorpus(options.corpus);
  const queries = await readQueries(options.queries);
  const engine = options.engine ?? (await openKnowledgeBaseEngine());
  try {
    const begun = performance.now();
    await engine.add(passages);
    const indexSeconds = (performance.now() - begun) / 1000;
    const texts = alter(
      queries.map(({ text }) => text),
      options,
    );
    const { results, p50Ms, p95Ms } = await timeQueries(engine, texts);
    const answered = queries.map((query, index) => ({ query, hits: results[index] ?? [] }));
    const saysHowSure = answered.some(({ hits }) => hits[0]?.confidence !== undefined);
    const rssMb = process.memoryUsage.rss() / 2 ** 20;
    return {
      passages: passages.length,
      queries: queries.length,
      ...measureRanking(answered),
      indexSeconds,
      p50Ms,
      p95Ms,
      rssMb,
      ...(saysHowSure ? { calibration: measureCalibration(answered) } : {}),
    };
  } finally {
    await engine.close();
  }
}

const typoSeed = 20_26;

function alter(texts: string[], options: RetrievalBenchOptions): string[] {
  const random = seededRandom(typoSeed);
  return texts.map((text) => {
    const misspelt = options.typos ? addTypos(text, random) : text;
    return options.transliterate ? transliterate(misspelt) : misspelt;
  });
}
