import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addTypos, transliterate } from "./alter-query.js";
import { type BenchQuery, readCorpus, readQueries } from "./bench-data.js";
import type { BenchEngine } from "./bench-engine.js";
import { measureCalibration } from "./calibration.js";
import { openKnowledgeBaseEngine } from "./engine-knowledge-base.js";
import { measureRanking } from "./measure-ranking.js";
import { seededRandom } from "./seeded-random.js";
import { timeQueries } from "./time-queries.js";

// The floors below which no change may bring the ranking; one standard error is .006.
const corpusPath = fileURLToPath(new URL("xquad-de/corpus.jsonl", import.meta.url));
const queriesPath = fileURLToPath(new URL("xquad-de/queries.jsonl", import.meta.url));

describe("the ranking of XQuAD.de", () => {
  let engine: BenchEngine;
  let queries: BenchQuery[];
  let clean: Awaited<ReturnType<typeof ask>>;

  const ask = async (alter: (text: string) => string) => {
    const { results } = await timeQueries(
      engine,
      queries.map(({ text }) => alter(text)),
    );
    return queries.map((query, index) => ({ query, hits: results[index] ?? [] }));
  };

  beforeAll(async () => {
    engine = await openKnowledgeBaseEngine();
    await engine.add(await readCorpus(corpusPath));
    queries = await readQueries(queriesPath);
    clean = await ask((text) => text);
  });
  afterAll(() => engine.close());

  it("places the right passage first, and the answer into the best sentences", () => {
    const figures = measureRanking(clean);
    expect(figures.mrr10).toBeGreaterThanOrEqual(0.95);
    expect(figures.recall5).toBeGreaterThanOrEqual(0.98);
    expect(figures.sentenceHit1).toBeGreaterThanOrEqual(0.74);
    expect(figures.sentenceHit3).toBeGreaterThanOrEqual(0.9);
  });

  it("reads words with an error in each", async () => {
    const random = seededRandom(1);
    expect(measureRanking(await ask((text) => addTypos(text, random))).mrr10).toBeGreaterThanOrEqual(0.93);
  });

  it("loses nothing to transliterated umlauts", async () => {
    expect(measureRanking(await ask(transliterate))).toEqual(measureRanking(clean));
  });

  it("knows when it is right, on the half that was held back from calibration", () => {
    const held = clean.filter((_, index) => index % 2 === 1);
    const { answered, right } = measureCalibration(held);
    expect(answered).toBeGreaterThanOrEqual(0.8);
    expect(right).toBeGreaterThanOrEqual(0.95);
  });
});
