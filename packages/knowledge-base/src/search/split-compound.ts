import { stemWord } from "../analysis/stem-word.js";
import type { Lexicon } from "./lexicon.js";
import { emptyHash, extendHash } from "./word-filter.js";

/**
 * Gives the parts of a German compound that are words of the corpus themselves, in order; none where it is no
 * compound. Of several splits the one with the most frequent and fewest parts wins.
 *
 * @example splitCompound("innenstadtforderung", lexicon)  // ["innenstadt", "forderung"]
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < shortestCompound || /\d/.test(word)) return [];
  // For each place and number of parts before it the best way to get there.
  const ways = Array.from({ length: word.length + 1 }, (): (Way | undefined)[] => []);
  ways[0] = [{ sum: 0, parts: [] }];
  for (let start = 0; start + shortestPart <= word.length; start++) {
    const before = ways[start] ?? [];
    if (before.length === 0) continue;
    for (const { part, end, weight } of partsFrom(word, start, lexicon)) {
      for (const way of before) {
        if (way !== undefined && way.parts.length < mostParts) extend(ways, word, way, part, end, weight);
      }
    }
  }
  return bestWay(ways[word.length] ?? []);
}

export const shortestPart = 4;
const shortestCompound = 8;
const mostParts = 4;
const costOfPart = 0.6;
const linkingElements = ["", "s", "es", "n", "en", "er", "e", "ns", "ens"];

interface Way {
  /** Of the logarithms of the parts' frequencies. */
  sum: number;
  parts: readonly string[];
}

interface Part {
  part: string;
  end: number;
  weight: number;
}

function partsFrom(word: string, start: number, lexicon: Lexicon): Part[] {
  const found: Part[] = [];
  let hash = emptyHash;
  for (let end = start + 1; end <= word.length; end++) {
    hash = extendHash(hash, word.charCodeAt(end - 1));
    const isLast = end === word.length;
    if (end - start < shortestPart || (start === 0 && isLast)) continue;
    if (!isLast && !lexicon.mayHold(hash)) continue;
    const part = word.slice(start, end);
    const frequency = lexicon.wordFrequency(part) || (isLast ? lexicon.stemFrequency(stemWord(part)) : 0);
    if (frequency > 0) found.push({ part, end, weight: Math.log(frequency + 1) });
  }
  return found;
}

function extend(
  ways: (Way | undefined)[][],
  word: string,
  way: Way,
  part: string,
  end: number,
  weight: number,
): void {
  const extended = { sum: way.sum + weight, parts: [...way.parts, part] };
  const count = extended.parts.length;
  for (const link of linkingElements) {
    const place = end + link.length;
    // A linking element stands between parts, never at the end.
    if (!word.startsWith(link, end) || (link !== "" && place === word.length)) continue;
    const known = ways[place]?.[count];
    if (known === undefined || known.sum < extended.sum) (ways[place] ?? [])[count] = extended;
  }
}

function bestWay(ways: readonly (Way | undefined)[]): readonly string[] {
  let best: readonly string[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const way of ways) {
    if (way === undefined) continue;
    const score = way.sum / way.parts.length - costOfPart * way.parts.length;
    if (score > bestScore) [best, bestScore] = [way.parts, score];
  }
  return best;
}
