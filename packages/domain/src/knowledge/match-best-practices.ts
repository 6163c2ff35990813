import { isKnown } from "../facts/is-known.js";
import type { Municipality } from "../municipalities/municipality.js";
import { compareMunicipalities, type SimilarityPart } from "../municipalities/similar-municipalities.js";
import { compareIds } from "../names/compare-ids.js";
import { foldName } from "../names/fold-name.js";
import type { BestPractice } from "./best-practice.js";

/** What an example is wanted for. */
export interface BestPracticeWish {
  topicIds?: readonly string[];
  /** German words; an example has to have one of them where topics do not decide. */
  keywords?: readonly string[];
  programmeIds?: readonly string[];
}

export interface BestPracticeMatch {
  practice: BestPractice;
  /** 0 to 1: half what it is about, half how alike the municipalities are. */
  score: number;
  /** Topics, programmes and words of the wish that the example meets. */
  matched: string[];
  /** Likeness of the municipality with the asker's; missing outside North Rhine-Westphalia or for an unknown asker. */
  likeness?: { score: number; parts: SimilarityPart[] };
}

/**
 * Good practice for a municipality, best first: what it is about, and how much the place is like the asker's. What
 * shares no topic, programme or word with the wish is left out; a wish without any keeps all.
 *
 * @param own the asker's municipality, if known
 * @param municipalities where the places of the examples are looked up
 * @example
 * matchBestPractices(bestPractices, { keywords: ["Verfügungsfonds"] }, undefined, municipalities).length > 0
 * //=> true
 */
export function matchBestPractices(
  practices: readonly BestPractice[],
  wish: BestPracticeWish,
  own: Municipality | undefined,
  municipalities: readonly Municipality[],
): BestPracticeMatch[] {
  const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
  const wishes = countWishes(wish);
  return practices
    .filter(isKnown)
    .map((practice) => {
      const matched = matchedWishes(practice, wish);
      const place = practice.ags === undefined ? undefined : byAgs.get(practice.ags);
      const likeness = own && place && place !== own ? compareMunicipalities(own, place) : undefined;
      const aboutScore = wishes === 0 ? 1 : matched.length / wishes;
      return {
        practice,
        score: (aboutScore + (likeness?.score ?? 0)) / 2,
        matched,
        ...(likeness && { likeness: { score: likeness.score, parts: likeness.parts } }),
      };
    })
    .filter(({ matched }) => wishes === 0 || matched.length > 0)
    .sort((left, right) => right.score - left.score || compareIds(left.practice, right.practice));
}

function countWishes({ topicIds = [], keywords = [], programmeIds = [] }: BestPracticeWish): number {
  return topicIds.length + keywords.length + programmeIds.length;
}

function matchedWishes(
  practice: BestPractice,
  { topicIds = [], keywords = [], programmeIds = [] }: BestPracticeWish,
): string[] {
  const words = foldName(
    [practice.title, practice.measure, practice.funding ?? "", ...practice.keywords].join(" "),
  );
  return [
    ...topicIds.filter((id) => practice.topicIds.includes(id)),
    ...programmeIds.filter((id) => practice.programmeIds.includes(id)),
    ...keywords.filter((keyword) => words.includes(foldName(keyword))),
  ];
}
