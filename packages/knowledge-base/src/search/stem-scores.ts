import type { Compounds } from "./compounds.js";
import type { Lexicon } from "./lexicon.js";
import { PassageSums } from "./passage-sums.js";

/** What a stem of weight 1 says for each passage that holds it. */
export interface StemScores {
  /** By their numbers over all segments, in any order. */
  passages: Int32Array;
  /** For each of these passages. */
  scores: Float32Array;
  highest: number;
}

/**
 * Scores passages by single stems: BM25 (Robertson & Zaragoza 2009) with k1 1.2 and b 0.75, where a compound counts
 * half for each of its parts. Words come back from question to question, so that what was worked out is kept.
 */
export class StemScorer {
  readonly #counts: PassageSums;
  /** For each passage what its length does to a score. */
  readonly #saturations: Float64Array;
  readonly #known = new Map<string, StemScores>();
  #knownPostings = 0;

  constructor(
    readonly lexicon: Lexicon,
    readonly compounds: Compounds,
  ) {
    const { lengths, averageLength } = lexicon;
    this.#counts = new PassageSums(lengths.length);
    this.#saturations = new Float64Array(lengths.length);
    for (let passage = 0; passage < lengths.length; passage++) {
      this.#saturations[passage] = k1 * (1 - b + (b * (lengths[passage] ?? 0)) / averageLength);
    }
  }

  scoresOf(stem: string): StemScores {
    const known = this.#known.get(stem);
    if (known !== undefined) return known;
    this.#countStem(stem);
    const scores = this.#scoreCounts();
    this.#counts.clear();
    this.#keep(stem, scores);
    return scores;
  }

  /** Adds up how often each passage holds a stem, alone or in compounds. */
  #countStem(stem: string): void {
    const compoundsByView = this.compounds.compoundsOf(stem);
    this.lexicon.views.forEach((view, index) => {
      const base = this.lexicon.bases[index] ?? 0;
      const own = view.findStem(stem);
      if (own !== -1) view.addPostings(own, 1, this.#counts, base);
      for (const place of compoundsByView[index] ?? []) {
        if (place !== own) view.addPostings(place, compoundWeight, this.#counts, base);
      }
    });
  }

  #scoreCounts(): StemScores {
    const passages = this.#counts.touched.slice();
    const counts = this.#counts.values;
    const saturations = this.#saturations;
    const scores = new Float32Array(passages.length);
    const factor = this.lexicon.inverseFrequency(passages.length) * (k1 + 1);
    let highest = 0;
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at] ?? 0;
      const count = counts[passage] ?? 0;
      const score = (factor * count) / (count + (saturations[passage] ?? 0));
      scores[at] = score;
      if (score > highest) highest = score;
    }
    return { passages, scores, highest };
  }

  #keep(stem: string, scores: StemScores): void {
    if (this.#knownPostings > mostKnownPostings) {
      this.#known.clear();
      this.#knownPostings = 0;
    }
    this.#known.set(stem, scores);
    this.#knownPostings += scores.passages.length;
  }
}

const k1 = 1.2;
const b = 0.75;
const compoundWeight = 0.5;
/** Eight bytes each. */
const mostKnownPostings = 2_000_000;
