import { type Database, openDatabase } from "@stadtlotse/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyzeText } from "../analysis/analyze-text.js";
import { buildSegment } from "./build-segment.js";
import { Compounds } from "./compounds.js";
import type { IndexedPassage } from "./indexed-passage.js";
import { Lexicon } from "./lexicon.js";
import { PassageSums } from "./passage-sums.js";
import { scoreWords } from "./score-words.js";
import { StemScorer } from "./stem-scores.js";
import { viewSegment } from "./view-segment.js";

// SQLite's full-text index is another hand's BM25. It is given the same stems, and must find the same passages with the
// same scores, but for one thing: it says log((N − n + ½) / (n + ½)) of a rare word where we say log(1 + …). Words of
// fewer than eight letters make no compounds, which it does not know.
const vocabulary =
  "Stadt Städte Platz Plätze Markt Turm Kirche Schule Schulen Brunnen Garten Gärten Antrag Frist Kreis Land Bad Weg Wege Fluss Hafen Halle Hof Höfe Park Dach Wand Haus Häuser Bühne".split(
    " ",
  );
const passageCount = 400;
const isDeleted = (number: number) => number % 7 === 3;

const passages = Array.from({ length: passageCount }, (_, number): IndexedPassage => {
  // Lengths and words differ in a way that is the same in every run; early words of the list are frequent.
  const words = Array.from({ length: 5 + ((number * 13) % 40) }, (_, at) => {
    const drawn = ((number * 7_919 + at * 104_729) % 1_009) / 1_009;
    return vocabulary[Math.floor(vocabulary.length ** drawn) - 1] ?? "";
  });
  const text = `${words.join(" ")}.`;
  return { id: String(number), kind: "document", text, title: "", headings: [], variants: [] };
});

describe("our index and SQLite's full-text search", () => {
  let database: Database;
  let scorer: StemScorer;

  beforeAll(async () => {
    database = await openDatabase({ url: ":memory:" });
    await database.client.execute("CREATE VIRTUAL TABLE oracle USING fts5(words)");
    await database.client.batch(
      passages
        .filter((_, number) => !isDeleted(number))
        .map(({ id, text }) => ({
          sql: "INSERT INTO oracle (rowid, words) VALUES (?, ?)",
          args: [Number(id), analyzeText(text).join(" ")],
        })),
      "write",
    );
    const deleted = new Set(passages.filter((_, number) => isDeleted(number)).map(({ id }) => id));
    const parts = [passages.slice(0, 250), passages.slice(250, 370), passages.slice(370)];
    const lexicon = new Lexicon(parts.map((part) => viewSegment(buildSegment(part), deleted)));
    scorer = new StemScorer(lexicon, new Compounds(lexicon));
  });
  afterAll(() => database.close());

  const askOracle = async (stems: readonly string[]): Promise<Map<number, number>> => {
    const { rows } = await database.client.execute({
      sql: "SELECT rowid, -bm25(oracle) AS score FROM oracle WHERE oracle MATCH ?",
      args: [stems.map((stem) => `"${stem}"`).join(" OR ")],
    });
    return new Map(rows.map((row) => [Number(row.rowid), Number(row.score)]));
  };
  /** What SQLite's weight of a stem must be multiplied with to be ours. */
  const weightRatio = (holders: number): number => {
    const { passageCount: all } = scorer.lexicon;
    const theirs = Math.max(1e-6, Math.log((all - holders + 0.5) / (holders + 0.5)));
    return scorer.lexicon.inverseFrequency(holders) / theirs;
  };

  it.each([...new Set(vocabulary.flatMap(analyzeText))])("agree on %s", async (stem) => {
    const expected = await askOracle([stem]);
    const { passages: found, scores } = scorer.scoresOf(stem);
    expect([...found].sort((a, b) => a - b)).toEqual([...expected.keys()]);
    const ratio = weightRatio(expected.size);
    for (const [at, passage] of found.entries()) {
      expect(scores[at]).toBeCloseTo(ratio * (expected.get(passage) ?? Number.NaN), 4);
    }
  });

  it("agree on the passages of several words, and on the sum of what the words say", async () => {
    const stems = analyzeText("Höfe Hafen Bühne");
    const sums = new PassageSums(passageCount);
    const words = stems.map((stem) => ({
      word: stem,
      importance: 1,
      terms: [{ stem, weight: 1, origin: "word" as const }],
    }));
    scoreWords(words, scorer, sums, passageCount);
    expect([...sums.touched].sort((a, b) => a - b)).toEqual([...(await askOracle(stems)).keys()]);
    for (const passage of sums.touched) {
      let expected = 0;
      for (const stem of stems) {
        const single = await askOracle([stem]);
        expected += weightRatio(single.size) * (single.get(passage) ?? 0);
      }
      expect(sums.values[passage]).toBeCloseTo(expected, 3);
    }
  });
});
