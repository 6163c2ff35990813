import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeText } from "../analysis/analyze-text.js";
import { buildSegment } from "./build-segment.js";
import { Compounds } from "./compounds.js";
import { Lexicon } from "./lexicon.js";
import { PassageSums } from "./passage-sums.js";
import { scoreWords } from "./score-words.js";
import { StemScorer } from "./stem-scores.js";
import { viewSegment } from "./view-segment.js";

// Words of fewer than eight letters make no compounds, so that plain BM25 is what must come out.
const word = fc.constantFrom(..."Stadt Platz Markt Turm Kirche Schule Brunnen Garten".split(" "));
const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 15 });

describe("scoreWords", () => {
  it("is BM25 worked out from the definition", () => {
    fc.assert(
      fc.property(texts, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (corpus, query) => {
        const documents = corpus.map((words) => analyzeText(words.join(" ")));
        const expected = documents.map((document) =>
          bruteForce(document, analyzeText(query.join(" ")), documents),
        );
        const actual = indexScores(
          corpus.map((words) => words.join(" ")),
          query,
        );
        for (const [index, score] of actual.entries())
          expect(score).toBeCloseTo(expected[index] ?? Number.NaN, 4);
      }),
    );
  });

  it("leaves out only passages that are not among the best so many", () => {
    fc.assert(
      fc.property(
        texts,
        fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (corpus, query, best) => {
          const lines = corpus.map((words) => words.join(" "));
          const all = indexScores(lines, query);
          const kept = indexScores(lines, query, best);
          const atLeast = all.toSorted((a, b) => b - a)[best - 1] ?? 0;
          for (const [index, score] of all.entries()) if (score >= atLeast) expect(kept[index]).toBe(score);
        },
      ),
    );
  });

  it("counts a compound half for each of its parts", () => {
    const [compound, part, other] = indexScores(["Innenstadtumbau", "Umbau", "Innenstadt"], ["Umbau"]);
    expect(part).toBeGreaterThan(compound ?? Number.NaN);
    expect(compound).toBeGreaterThan(0);
    expect(other).toBe(0);
  });
});

function bruteForce(document: string[], query: string[], documents: string[][]): number {
  const averageLength = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  return query.reduce((score, term) => {
    const frequency = documents.filter((other) => other.includes(term)).length;
    const count = document.filter((other) => other === term).length;
    const inverse = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
    return (
      score + (inverse * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * document.length) / averageLength))
    );
  }, 0);
}

function indexScores(texts: string[], query: readonly string[], best = texts.length): number[] {
  const passages = texts.map((text, index) => ({
    id: String(index),
    kind: "document" as const,
    text,
    title: "",
    headings: [],
    variants: [],
  }));
  const lexicon = new Lexicon([viewSegment(buildSegment(passages))]);
  const scores = new PassageSums(passages.length);
  const words = query.map((word) => ({
    word,
    importance: 1,
    terms: [{ stem: analyzeText(word)[0] ?? "", weight: 1, origin: "word" as const }],
  }));
  scoreWords(words, new StemScorer(lexicon, new Compounds(lexicon)), scores, best);
  return [...scores.values];
}
