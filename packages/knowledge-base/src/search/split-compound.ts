import { stemWord } from "../analysis/stem-word.js";
import type { Lexicon } from "./lexicon.js";

/**
 * Gives the parts of a German compound that are words of the corpus themselves, in order; none where it is no
 * compound. Of several splits the one with the most frequent and fewest parts wins.
 *
 * @example splitCompound("innenstadtforderung", lexicon)  // ["innenstadt", "forderung"]
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < shortestCompound || /\d/.test(word)) return [];
  let best: readonly string[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  const parts: string[] = [];
  const visit = (start: number, sum: number): void => {
    for (let end = start + shortestPart; end <= word.length && parts.length < mostParts; end++) {
      if (end - start === word.length) return;
      const part = word.slice(start, end);
      const frequency = partFrequency(part, end === word.length, lexicon);
      if (frequency === 0) continue;
      parts.push(part);
      const total = sum + Math.log(frequency + 1);
      if (end === word.length) {
        const score = total / parts.length - costOfPart * parts.length;
        if (score > bestScore) [best, bestScore] = [[...parts], score];
      } else {
        for (const link of linkingElements) {
          if (word.startsWith(link, end)) visit(end + link.length, total);
        }
      }
      parts.pop();
    }
  };
  visit(0, 0);
  return best;
}

const shortestCompound = 8;
const shortestPart = 4;
const mostParts = 4;
const costOfPart = 0.6;
const linkingElements = ["", "s", "es", "n", "en", "er", "e", "ns", "ens"];

/** The last part carries the compound's inflection, so that its stem alone need be known. */
function partFrequency(part: string, isLast: boolean, lexicon: Lexicon): number {
  const frequency = lexicon.wordFrequency(part);
  return frequency === 0 && isLast ? lexicon.stemFrequency(stemWord(part)) : frequency;
}
