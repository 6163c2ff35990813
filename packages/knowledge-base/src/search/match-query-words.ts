import type { QueryWord } from "./analyze-query.js";
import type { QueryTrigrams } from "./query-trigrams.js";
import type { SegmentView } from "./segment-view.js";
import { trigramAt } from "./trigrams.js";

/** What a word of a segment has in common with a query. */
export interface WordMatch {
  /** For each word of the query, how like it this word is: 1 for the same stem, 0 for nothing shared. */
  likeness: readonly number[];
  /** Places of the query's trigrams that the word holds. */
  trigrams: readonly number[];
}

/**
 * Compares the words of a segment with those of a query. A word is compared when it is first met, so that only the
 * words of candidate passages cost anything, however many the segment has.
 */
export class QueryWordMatcher {
  /** For each word 0 before it is met, 1 if it shares nothing with the query, 2 if it has a match. */
  readonly #states: Uint8Array;
  readonly #matches = new Map<number, WordMatch>();
  readonly #expectedStems = new Map<number, { place: number; weight: number }[]>();

  constructor(
    readonly view: SegmentView,
    readonly words: readonly QueryWord[],
    readonly query: QueryTrigrams,
  ) {
    this.#states = new Uint8Array(view.wordCount);
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
    const state = this.#states[word];
    if (state === 1) return undefined;
    if (state === 2) return this.#matches.get(word);
    const match = this.#compare(word);
    this.#states[word] = match === undefined ? 1 : 2;
    if (match !== undefined) this.#matches.set(word, match);
    return match;
  }

  #compare(word: number): WordMatch | undefined {
    const { units, offsets } = this.view.segment.words;
    const start = offsets[word] ?? 0;
    const end = offsets[word + 1] ?? 0;
    const shared: number[] = [];
    for (let at = start - 1; at < end - 1; at++) {
      const place = this.query.find(trigramAt(units, at, start, end));
      if (place !== undefined && !shared.includes(place)) shared.push(place);
    }
    const expected = this.#expectedStems.get(this.view.segment.wordStems[word] ?? 0);
    if (shared.length === 0 && expected === undefined) return undefined;
    const likeness = this.#likeness(shared, end - start);
    for (const { place, weight } of expected ?? []) likeness[place] = Math.max(likeness[place] ?? 0, weight);
    return { likeness, trigrams: shared };
  }

  /** Half the share of the shorter, half that of the longer word: parts of compounds count, and so does the rest. */
  #likeness(shared: readonly number[], size: number): number[] {
    const likeness = new Array<number>(this.words.length).fill(0);
    for (const trigram of shared) {
      for (const place of this.query.holders[trigram] ?? []) likeness[place] = (likeness[place] ?? 0) + 1;
    }
    return likeness.map((count, place) => {
      const own = this.query.sizes[place] ?? 1;
      const share = 0.5 * (count / Math.min(own, size)) + 0.5 * (count / Math.max(own, size));
      return share < leastLikeness ? 0 : Math.min(share, 1);
    });
  }
}

/** Below this, two words share trigrams by chance. */
const leastLikeness = 0.3;
