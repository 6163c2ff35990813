import type { QueryWord } from "./analyze-query.js";
import type { Lexicon } from "./lexicon.js";
import { trigrams } from "./trigrams.js";

/** The trigrams of a query's words: what each says, and which words hold it. */
export interface QueryTrigrams {
  codes: readonly number[];
  /** For each trigram the places of the query's words with it. */
  holders: readonly (readonly number[])[];
  /** For each word of the query its number of trigrams. */
  sizes: readonly number[];
  weights: Float64Array;
  totalWeight: number;
}

export function queryTrigrams(words: readonly QueryWord[], lexicon: Lexicon): QueryTrigrams {
  const holders = new Map<number, number[]>();
  const sizes = words.map(({ word }, place) => {
    const codes = trigrams(word);
    for (const code of codes) holders.set(code, [...(holders.get(code) ?? []), place]);
    return codes.length;
  });
  const codes = [...holders.keys()];
  const weights = Float64Array.from(codes, (code) => trigramWeight(code, lexicon));
  const totalWeight = Math.max(
    weights.reduce((sum, weight) => sum + weight, 0),
    Number.EPSILON,
  );
  return { codes, holders: [...holders.values()], sizes, weights, totalWeight };
}

/** Passages with a trigram are estimated from the passages of its words, as if these were spread evenly. */
function trigramWeight(code: number, lexicon: Lexicon): number {
  const passages = Math.max(1, lexicon.passageCount);
  let occurrences = 0;
  for (const view of lexicon.views) {
    view.forEachWordWith(code, (word) => {
      occurrences += view.wordFrequency(word);
    });
  }
  return lexicon.inverseFrequency(passages * (1 - Math.exp(-occurrences / passages)));
}
