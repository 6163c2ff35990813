import { stemWord } from "../analysis/stem-word.js";
import type { Lexicon } from "./lexicon.js";
import { emptyHash, extendHash } from "./string-filter.js";

/**
 * Gives the parts of a German compound that are words of the corpus themselves, in order; none where it is no
 * compound. Of several splits the one with the most frequent and fewest parts wins.
 *
 * A search splits every word that may hold one of its words, so that this keeps to plain loops and fills tables that
 * are made once.
 *
 * @example splitCompound("innenstadtforderung", lexicon)  // ["innenstadt", "forderung"]
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < shortestCompound || word.length > longestCompound || /\d/.test(word)) return [];
  sums.fill(unreachable, 0, (word.length + 1) * rowLength);
  sums[0] = 0;
  for (let start = 0; start + shortestPart <= word.length; start++) {
    if (isReached(start)) extendFrom(word, start, lexicon);
  }
  return bestSplit(word);
}

export const shortestPart = 4;
const shortestCompound = 8;
/** Longer "words" are addresses and the like. */
const longestCompound = 80;
const mostParts = 4;
const costOfPart = 0.6;
const linkingElements = ["", "s", "es", "n", "en", "er", "e", "ns", "ens"];

// A row for each place in the word and a column for each number of parts before it: the best way to get there.
const rowLength = mostParts + 1;
const unreachable = Number.NEGATIVE_INFINITY;
/** Of the logarithms of the parts' frequencies. */
const sums = new Float64Array((longestCompound + 1) * rowLength);
/** Where the last part on that way begins and ends. */
const partStarts = new Uint8Array(sums.length);
const partEnds = new Uint8Array(sums.length);

function isReached(place: number): boolean {
  for (let count = 0; count < mostParts; count++) {
    if (sums[place * rowLength + count] !== unreachable) return true;
  }
  return false;
}

/** Goes on from a place by every word of the corpus that begins there. */
function extendFrom(word: string, start: number, lexicon: Lexicon): void {
  let hash = emptyHash;
  for (let end = start + 1; end <= word.length; end++) {
    hash = extendHash(hash, word.charCodeAt(end - 1));
    const isLast = end === word.length;
    if (end - start < shortestPart || (start === 0 && isLast)) continue;
    const mayBeWord = lexicon.mayHoldWord(hash);
    if (!isLast && !mayBeWord) continue;
    const part = word.slice(start, end);
    let frequency = mayBeWord ? lexicon.wordFrequency(part) : 0;
    if (frequency === 0 && isLast) frequency = lexicon.stemFrequency(stemWord(part));
    if (frequency > 0) addPart(word, start, end, Math.log(frequency + 1));
  }
}

function addPart(word: string, start: number, end: number, weight: number): void {
  for (const link of linkingElements) {
    const place = end + link.length;
    // A linking element stands between parts, never at the end.
    if (link !== "" && (place >= word.length || !word.startsWith(link, end))) continue;
    for (let count = 0; count < mostParts; count++) {
      const sum = (sums[start * rowLength + count] ?? unreachable) + weight;
      const way = place * rowLength + count + 1;
      if (sum <= (sums[way] ?? unreachable)) continue;
      sums[way] = sum;
      partStarts[way] = start;
      partEnds[way] = end;
    }
  }
}

function bestSplit(word: string): readonly string[] {
  let best = 0;
  let bestScore = unreachable;
  for (let count = 1; count <= mostParts; count++) {
    const score = (sums[word.length * rowLength + count] ?? unreachable) / count - costOfPart * count;
    if (score > bestScore) [best, bestScore] = [count, score];
  }
  const parts: string[] = [];
  for (let place = word.length, count = best; count > 0; count--) {
    const way = place * rowLength + count;
    place = partStarts[way] ?? 0;
    parts.unshift(word.slice(place, partEnds[way]));
  }
  return parts;
}
