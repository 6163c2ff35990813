import type { QueryWord } from "./analyze-query.js";
import type { Lexicon } from "./lexicon.js";
import { trigrams } from "./trigrams.js";

/** The trigrams of a query's words: what each says, and which words hold it. */
export class QueryTrigrams {
  /** For each trigram the places of the query's words with it. */
  readonly holders: readonly (readonly number[])[];
  /** For each word of the query its number of trigrams. */
  readonly sizes: readonly number[];
  readonly weights: readonly number[];
  readonly totalWeight: number;
  readonly #places: ReadonlyMap<number, number>;
  /** A bit for each hash of a trigram: most trigrams of a text are none of the query's, and this is told at once. */
  readonly #filter = new Uint8Array(filterSize);

  constructor(words: readonly QueryWord[], lexicon: Lexicon) {
    const holders = new Map<number, number[]>();
    this.sizes = words.map(({ word }, place) => {
      const codes = trigrams(word);
      for (const code of codes) holders.set(code, [...(holders.get(code) ?? []), place]);
      return codes.length;
    });
    const codes = [...holders.keys()];
    for (const code of codes) this.#filter[hash(code)] = 1;
    this.holders = [...holders.values()];
    this.weights = codes.map((code) => lexicon.trigramWeight(code));
    this.totalWeight = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.#places = new Map(codes.map((code, place) => [code, place]));
  }

  /** The place of the trigram with this code, `undefined` if the query has none such. */
  find(code: number): number | undefined {
    return this.#filter[hash(code)] === 1 ? this.#places.get(code) : undefined;
  }
}

const filterSize = 4096;

function hash(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> 20;
}
