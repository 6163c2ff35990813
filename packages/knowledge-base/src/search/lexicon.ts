import type { SegmentView } from "./segment-view.js";
import { hashOf, joinFilters, mayHold } from "./string-filter.js";

/**
 * The words of all segments together, with the statistics that ranking needs. Passages are numbered over all segments,
 * deleted ones included.
 */
export class Lexicon {
  readonly passageCount: number;
  readonly averageLength: number;
  /** For each segment the number of its first passage. */
  readonly bases: readonly number[];
  /** Number of content words of each passage. */
  readonly lengths: Uint32Array;
  /** The place of each passage's kind. */
  readonly kinds: Uint8Array;
  readonly #wordFilter: Uint32Array;
  readonly #stemFilter: Uint32Array;
  readonly #wordFrequencies = new Map<string, number>();
  readonly #stemFrequencies = new Map<string, number>();

  constructor(readonly views: readonly SegmentView[]) {
    this.passageCount = views.reduce((sum, view) => sum + view.liveCount, 0);
    const totalLength = views.reduce((sum, view) => sum + view.totalLength, 0);
    const bases = [0];
    for (const view of views) bases.push((bases.at(-1) ?? 0) + view.passageCount);
    const numbered = bases.pop() ?? 0;
    this.bases = bases;
    this.lengths = new Uint32Array(numbered);
    this.kinds = new Uint8Array(numbered);
    for (const [index, { segment }] of views.entries()) {
      this.lengths.set(segment.lengths, bases[index]);
      this.kinds.set(segment.kinds, bases[index]);
    }
    this.#wordFilter = joinFilters(views.map(({ segment }) => segment.wordFilter));
    this.#stemFilter = joinFilters(views.map(({ segment }) => segment.stemFilter));
    this.averageLength = totalLength / Math.max(1, this.passageCount);
  }

  /** The segment that holds a passage, and its place there. */
  locate(passage: number): { view: SegmentView; place: number } {
    const index = this.bases.findLastIndex((base) => base <= passage);
    const view = this.views[index];
    if (view === undefined) throw new RangeError(`No segment holds passage ${passage}.`);
    return { view, place: passage - (this.bases[index] ?? 0) };
  }

  /** False only where no passage holds a word with this hash (string-filter.ts). */
  mayHoldWord(hash: number): boolean {
    return mayHold(this.#wordFilter, hash);
  }

  /** Number of passages that hold a folded word. */
  wordFrequency(word: string): number {
    return this.#wordFrequencies.get(word) ?? this.#countWord(word);
  }

  /** Number of passages that hold a stem. */
  stemFrequency(stem: string): number {
    return this.#stemFrequencies.get(stem) ?? this.#countStem(stem);
  }

  /**
   * How much a trigram says. Passages with it are estimated from those of its words, as if these were spread evenly.
   */
  trigramWeight(code: number): number {
    const occurrences = this.views.reduce((sum, view) => sum + view.trigramFrequency(code), 0);
    const passages = Math.max(1, this.passageCount);
    return this.inverseFrequency(passages * (1 - Math.exp(-occurrences / passages)));
  }

  /** How much a term says that this many passages hold (inverse document frequency of BM25). */
  inverseFrequency(passagesWithTerm: number): number {
    return Math.log(1 + (this.passageCount - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5));
  }

  #countWord(word: string): number {
    const hash = hashOf(word);
    let frequency = 0;
    if (mayHold(this.#wordFilter, hash)) {
      for (const view of this.views) {
        if (mayHold(view.segment.wordFilter, hash)) frequency += view.wordFrequency(view.findWord(word));
      }
    }
    return remember(this.#wordFrequencies, word, frequency);
  }

  #countStem(stem: string): number {
    const hash = hashOf(stem);
    let frequency = 0;
    if (mayHold(this.#stemFilter, hash)) {
      for (const view of this.views) {
        if (mayHold(view.segment.stemFilter, hash)) frequency += view.stemFrequency(view.findStem(stem));
      }
    }
    return remember(this.#stemFrequencies, stem, frequency);
  }
}

const cacheLimit = 100_000;

function remember(cache: Map<string, number>, key: string, value: number): number {
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(key, value);
  return value;
}
