import type { QueryWord } from "./analyze-query.js";
import type { PassageSums } from "./passage-sums.js";
import type { StemScorer, StemScores } from "./stem-scores.js";

/**
 * Adds to `scores` what the stems of a query say for each passage. Passages that cannot be among the best so many are
 * left out once that is certain (MaxScore, Turtle & Flood 1995): the stems that say most come first, and when all
 * others together say less than the last of the best has already, no passage without a score needs to be met.
 */
export function scoreWords(
  words: readonly QueryWord[],
  scorer: StemScorer,
  scores: PassageSums,
  best: number,
  isWanted: (passage: number) => boolean = () => true,
): void {
  const stems = [...heaviestStems(words)]
    .map(([stem, weight]) => ({ ...scorer.scoresOf(stem), weight }))
    .sort((a, b) => b.weight * b.highest - a.weight * a.highest);
  let rest = stems.reduce((sum, { weight, highest }) => sum + weight * highest, 0);
  let isOpen = true;
  for (const stem of stems) {
    isOpen &&= countAbove(rest * roundingMargin, scores) < best;
    if (isOpen) addScores(stem, scores, isWanted);
    else raiseScores(stem, scores);
    rest -= stem.weight * stem.highest;
  }
}

/** Sums are kept with seven digits. */
const roundingMargin = 1 + 1e-5;

type WeightedStem = StemScores & { weight: number };

function heaviestStems(words: readonly QueryWord[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const { terms } of words) {
    for (const { stem, weight } of terms) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  }
  return stems;
}

function countAbove(limit: number, { touched, values }: PassageSums): number {
  let count = 0;
  for (let at = 0; at < touched.length; at++) if ((values[touched[at] ?? 0] ?? 0) > limit) count++;
  return count;
}

function addScores(stem: WeightedStem, sums: PassageSums, isWanted: (passage: number) => boolean): void {
  const { passages, scores, weight } = stem;
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at] ?? 0;
    if (isWanted(passage)) sums.add(passage, weight * (scores[at] ?? 0));
  }
}

/** As `addScores`, for passages that have a score. */
function raiseScores({ passages, scores, weight }: WeightedStem, sums: PassageSums): void {
  const { values } = sums;
  for (let at = 0; at < passages.length; at++) {
    const before = values[passages[at] ?? 0] ?? 0;
    if (before > 0) values[passages[at] ?? 0] = before + weight * (scores[at] ?? 0);
  }
}
