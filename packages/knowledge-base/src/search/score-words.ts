import type { QueryWord } from "./analyze-query.js";
import type { Compounds } from "./compounds.js";
import type { Lexicon } from "./lexicon.js";

/** Scores by passage number over all segments; `touched` lists the passages that have one. */
export interface PassageScores {
  scores: Float32Array;
  touched: number[];
}

/**
 * Scores passages by the stems of a query with BM25 (Robertson & Zaragoza 2009), k1 1.2 and b 0.75. A compound counts
 * half for each of its parts. The `scratch` scores must be zero and are given back filled.
 */
export function scoreWords(
  words: readonly QueryWord[],
  lexicon: Lexicon,
  compounds: Compounds,
  scratch: { scores: Float32Array; counts: Float32Array },
): PassageScores {
  const { scores, counts } = scratch;
  const touched: number[] = [];
  for (const [stem, weight] of heaviestStems(words)) {
    const holders = countStem(stem, lexicon, compounds, counts);
    const inverseFrequency = lexicon.inverseFrequency(holders.length);
    for (const passage of holders) {
      const count = counts[passage] ?? 0;
      counts[passage] = 0;
      const saturation = count + k1 * (1 - b + (b * lexicon.lengthOf(passage)) / lexicon.averageLength);
      const before = scores[passage] ?? 0;
      if (before === 0) touched.push(passage);
      scores[passage] = before + (weight * inverseFrequency * count * (k1 + 1)) / saturation;
    }
  }
  return { scores, touched };
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

/** Adds up how often each passage holds a stem, alone or in compounds, and gives the passages that do. */
function countStem(stem: string, lexicon: Lexicon, compounds: Compounds, counts: Float32Array): number[] {
  const holders: number[] = [];
  const compoundsByView = compounds.compoundsOf(stem);
  lexicon.views.forEach((view, index) => {
    const add = (place: number, factor: number) =>
      view.forEachPosting(place, (passage, count) => {
        const number = view.base + passage;
        if (counts[number] === 0) holders.push(number);
        counts[number] = (counts[number] ?? 0) + factor * count;
      });
    const own = view.findStem(stem);
    if (own !== -1) add(own, 1);
    for (const place of compoundsByView[index] ?? []) if (place !== own) add(place, compoundWeight);
  });
  return holders;
}
