import type { QueryWord } from "./analyze-query.js";
import type { QueryTrigrams } from "./query-trigrams.js";
import type { SegmentView } from "./segment-view.js";
import { nextTrigram } from "./trigrams.js";

/** What a word of a segment has in common with a query. */
export interface WordMatch {
  /** For each word of the query, how like it this word is: 1 for the same stem, 0 for nothing shared. */
  likeness: readonly number[] | undefined;
  /** Places of the query's trigrams that the word holds. */
  trigrams: readonly number[];
}

/**
 * Compares the words of a segment with those of a query. A word is compared when it is first met, so that only the
 * words of candidate passages cost anything, however many the segment has.
 */
export class QueryWordMatcher {
  /** For each word 0 before it is met, 1 if it shares nothing with the query, else the number of its match. */
  readonly #numbers: Int32Array;
  readonly #met: number[] = [];
  readonly #matches: (WordMatch | undefined)[] = [undefined, undefined];
  readonly #smallestSize: number;
  readonly #expectedStems = new Map<number, { place: number; weight: number }[]>();

  constructor(
    readonly view: SegmentView,
    readonly words: readonly QueryWord[],
    readonly query: QueryTrigrams,
  ) {
    this.#numbers = view.wordNumbers;
    this.#smallestSize = Math.min(...query.sizes);
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
    const number = this.#numbers[word] ?? 0;
    return number === 0 ? this.#meet(word) : this.#matches[number];
  }

  /** Leaves the view's numbers to the next query; must follow the last match. */
  release(): void {
    for (const word of this.#met) this.#numbers[word] = 0;
    this.#met.length = 0;
  }

  #meet(word: number): WordMatch | undefined {
    const match = this.#compare(word);
    this.#met.push(word);
    this.#numbers[word] = match === undefined ? 1 : this.#matches.push(match) - 1;
    return match;
  }

  #compare(word: number): WordMatch | undefined {
    const { units, offsets } = this.view.segment.words;
    const start = offsets[word] ?? 0;
    const end = offsets[word + 1] ?? 0;
    let shared: number[] | undefined;
    let code = 0;
    for (let at = start; at <= end; at++) {
      code = nextTrigram(code, at < end ? (units[at] ?? 0) : 0);
      if (at === start) continue;
      const place = this.query.find(code);
      if (place === -1) continue;
      if (shared === undefined) shared = [place];
      else if (!shared.includes(place)) shared.push(place);
    }
    const expected = this.#expectedStems.get(this.view.segment.wordStems[word] ?? 0);
    if (shared === undefined && expected === undefined) return undefined;
    const isAlike = expected !== undefined || this.#mayBeAlike(shared?.length ?? 0, end - start);
    if (!isAlike) return { likeness: undefined, trigrams: shared ?? [] };
    const likeness = this.#likeness(shared ?? [], end - start);
    for (const { place, weight } of expected ?? []) likeness[place] = Math.max(likeness[place] ?? 0, weight);
    return { likeness: likeness.some((share) => share > 0) ? likeness : undefined, trigrams: shared ?? [] };
  }

  /** Said of most words without comparing them with each word of the query. */
  #mayBeAlike(shared: number, size: number): boolean {
    const own = this.#smallestSize;
    return 0.5 * (shared / Math.min(own, size)) + 0.5 * (shared / Math.max(own, size)) >= leastLikeness;
  }

  /** Half the share of the shorter, half that of the longer word: parts of compounds count, and so does the rest. */
  #likeness(shared: readonly number[], size: number): number[] {
    const likeness = new Array<number>(this.words.length).fill(0);
    for (const trigram of shared) {
      for (const place of this.query.holders[trigram] ?? []) likeness[place] = (likeness[place] ?? 0) + 1;
    }
    for (let place = 0; place < likeness.length; place++) {
      const count = likeness[place] ?? 0;
      const own = this.query.sizes[place] ?? 1;
      const share = 0.5 * (count / Math.min(own, size)) + 0.5 * (count / Math.max(own, size));
      likeness[place] = share < leastLikeness ? 0 : Math.min(share, 1);
    }
    return likeness;
  }
}

/** Below this, two words share trigrams by chance. */
const leastLikeness = 0.3;
