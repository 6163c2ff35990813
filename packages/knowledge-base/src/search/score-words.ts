import type { QueryWord } from "./analyze-query.js";
import type { Compounds } from "./compounds.js";
import type { Lexicon } from "./lexicon.js";
import type { PassageSums } from "./passage-sums.js";

/**
 * Adds to `scores` what the stems of a query say for each passage, by BM25 (Robertson & Zaragoza 2009) with k1 1.2 and
 * b 0.75. A compound counts half for each of its parts. `counts` must be clear and is given back clear.
 */
export function scoreWords(
  words: readonly QueryWord[],
  lexicon: Lexicon,
  compounds: Compounds,
  scores: PassageSums,
  counts: PassageSums,
): void {
  for (const [stem, weight] of heaviestStems(words)) {
    countStem(stem, lexicon, compounds, counts);
    const holders = counts.touched;
    const highest = weight * lexicon.inverseFrequency(holders.length) * (k1 + 1);
    for (const passage of holders) {
      const count = counts.values[passage] ?? 0;
      const saturation = k1 * (1 - b + (b * lexicon.lengthOf(passage)) / lexicon.averageLength);
      scores.add(passage, (highest * count) / (count + saturation));
    }
    counts.clear();
  }
}

const k1 = 1.2;
const b = 0.75;
const compoundWeight = 0.5;

function heaviestStems(words: readonly QueryWord[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const { terms } of words) {
    for (const { stem, weight } of terms) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  }
  return stems;
}

/** Adds up how often each passage holds a stem, alone or in compounds. */
function countStem(stem: string, lexicon: Lexicon, compounds: Compounds, counts: PassageSums): void {
  const compoundsByView = compounds.compoundsOf(stem);
  lexicon.views.forEach((view, index) => {
    const own = view.findStem(stem);
    const places = own === -1 ? [] : [own];
    for (const place of [...places, ...(compoundsByView[index] ?? [])]) {
      const weight = place === own ? 1 : compoundWeight;
      view.forEachPosting(place, (passage, count) => counts.add(view.base + passage, weight * count));
    }
  });
}
