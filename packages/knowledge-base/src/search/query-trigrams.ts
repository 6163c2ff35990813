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
  readonly #codes: Uint32Array;
  /** Places from 1, by the hash of their trigram or in the next free slot: most trigrams of a text meet a zero. */
  readonly #slots = new Uint16Array(slotCount);

  constructor(words: readonly QueryWord[], lexicon: Lexicon) {
    const holders = new Map<number, number[]>();
    this.sizes = words.map(({ word }, place) => {
      const codes = trigrams(word).slice(0, mostOfWord);
      for (const code of codes) holders.set(code, [...(holders.get(code) ?? []), place]);
      return codes.length;
    });
    this.holders = [...holders.values()];
    this.#codes = Uint32Array.from(holders.keys());
    this.weights = Array.from(this.#codes, (code) => lexicon.trigramWeight(code));
    this.totalWeight = this.weights.reduce((sum, weight) => sum + weight, 0);
    for (const [place, code] of this.#codes.entries()) {
      let slot = hash(code);
      while (this.#slots[slot] !== 0) slot = (slot + 1) % slotCount;
      this.#slots[slot] = place + 1;
    }
  }

  /** The place of the trigram with this code, -1 if the query has none such. */
  find(code: number): number {
    for (let slot = hash(code); ; slot = (slot + 1) % slotCount) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place === -1 || this.#codes[place] === code) return place;
    }
  }
}

const slotCount = 4096;
/** A query has up to 32 words: its trigrams never fill the slots. */
const mostOfWord = 100;

function hash(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> 20;
}
