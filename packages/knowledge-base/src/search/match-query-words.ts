import type { QueryWord } from "./analyze-query.js";
import type { QueryTrigrams } from "./query-trigrams.js";
import type { SegmentView } from "./segment-view.js";
import { stringLength } from "./string-table.js";

/** What a word of a segment has in common with a query. */
export interface WordMatch {
  /** For each word of the query, how like it this word is: 1 for the same stem, 0 for nothing shared. */
  likeness: Float32Array;
  /** Places of the query's trigrams that the word holds. */
  trigrams: readonly number[];
}

/**
 * Compares the words of a segment with those of a query. A word is compared when it is first met, so that only the
 * words of candidate passages cost anything.
 */
export class QueryWordMatcher {
  /** For each word of the segment the last of its entries in the two lists below; 0 for none. */
  readonly #lastEntry: Int32Array;
  readonly #previousEntry: number[] = [0];
  readonly #trigram: number[] = [-1];
  readonly #matches = new Map<number, WordMatch>();
  readonly #expectedStems = new Map<number, { place: number; weight: number }[]>();

  constructor(
    readonly view: SegmentView,
    readonly words: readonly QueryWord[],
    readonly query: QueryTrigrams,
  ) {
    this.#lastEntry = new Int32Array(view.wordCount);
    query.codes.forEach((code, index) => {
      view.forEachWordWith(code, (word) => {
        this.#trigram.push(index);
        this.#previousEntry.push(this.#lastEntry[word] ?? 0);
        this.#lastEntry[word] = this.#trigram.length - 1;
      });
    });
    words.forEach(({ terms }, place) => {
      for (const { stem, weight } of terms) {
        const found = view.findStem(stem);
        if (found === -1) continue;
        this.#expectedStems.set(found, [...(this.#expectedStems.get(found) ?? []), { place, weight }]);
      }
    });
  }

  /** `undefined` for a word that shares nothing with the query. */
  match(word: number): WordMatch | undefined {
    const stem = this.view.segment.wordStems[word] ?? 0;
    if (this.#lastEntry[word] === 0 && !this.#expectedStems.has(stem)) return undefined;
    const known = this.#matches.get(word);
    if (known !== undefined) return known;
    const match = this.#compare(word);
    for (const { place, weight } of this.#expectedStems.get(stem) ?? []) {
      match.likeness[place] = Math.max(match.likeness[place] ?? 0, weight);
    }
    this.#matches.set(word, match);
    return match;
  }

  #compare(word: number): WordMatch {
    const trigrams: number[] = [];
    const likeness = new Float32Array(this.words.length);
    for (let entry = this.#lastEntry[word] ?? 0; entry > 0; entry = this.#previousEntry[entry] ?? 0) {
      const trigram = this.#trigram[entry] ?? 0;
      trigrams.push(trigram);
      for (const place of this.query.holders[trigram] ?? []) likeness[place] = (likeness[place] ?? 0) + 1;
    }
    const size = stringLength(this.view.segment.words, word);
    for (let place = 0; place < likeness.length; place++) {
      const shared = likeness[place] ?? 0;
      const own = this.query.sizes[place] ?? 1;
      const share = 0.5 * (shared / Math.min(own, size)) + 0.5 * (shared / Math.max(own, size));
      likeness[place] = share < leastLikeness ? 0 : Math.min(share, 1);
    }
    return { likeness, trigrams };
  }
}

/** Below this, two words share trigrams by chance. */
const leastLikeness = 0.3;
