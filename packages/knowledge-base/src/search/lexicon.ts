import type { SegmentView } from "./segment-view.js";
import { mayHold } from "./word-filter.js";

/** The words of all segments together, with the statistics that ranking needs. */
export class Lexicon {
  readonly passageCount: number;
  readonly averageLength: number;
  readonly #lengths: Uint32Array;
  readonly #wordFrequencies = new Map<string, number>();
  readonly #stemFrequencies = new Map<string, number>();

  constructor(readonly views: readonly SegmentView[]) {
    this.passageCount = views.reduce((sum, view) => sum + view.liveCount, 0);
    const totalLength = views.reduce((sum, view) => sum + view.totalLength, 0);
    this.#lengths = new Uint32Array(views.reduce((sum, view) => sum + view.passageCount, 0));
    for (const view of views) this.#lengths.set(view.segment.lengths, view.base);
    this.averageLength = totalLength / Math.max(1, this.passageCount);
  }

  /** Number of content words of a passage, by its number over all segments. */
  lengthOf(passage: number): number {
    return this.#lengths[passage] ?? 0;
  }

  /** The place of a passage's kind, by its number over all segments. */
  kindOf(passage: number): number {
    const view = this.viewOf(passage);
    return view.segment.kinds[passage - view.base] ?? 0;
  }

  /** The segment that holds a passage, by its number over all segments. */
  viewOf(passage: number): SegmentView {
    const view = this.views.findLast(({ base }) => base <= passage);
    if (view === undefined) throw new RangeError(`No segment holds passage ${passage}.`);
    return view;
  }

  /** False only where no passage holds a word with this hash (word-filter.ts). */
  mayHold(hash: number): boolean {
    for (const view of this.views) if (mayHold(view.segment.wordFilter, hash)) return true;
    return false;
  }

  /** Number of passages that hold a folded word. */
  wordFrequency(word: string): number {
    return remember(this.#wordFrequencies, word, () =>
      this.views.reduce((sum, view) => sum + view.wordFrequency(view.findWord(word)), 0),
    );
  }

  /** Number of passages that hold a stem. */
  stemFrequency(stem: string): number {
    return remember(this.#stemFrequencies, stem, () =>
      this.views.reduce((sum, view) => sum + view.stemFrequency(view.findStem(stem)), 0),
    );
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
}

const cacheLimit = 50_000;

function remember(cache: Map<string, number>, key: string, compute: () => number): number {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const value = compute();
  cache.set(key, value);
  return value;
}
