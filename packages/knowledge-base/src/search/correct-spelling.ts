import { editDistance } from "@stadtlotse/domain";
import type { Lexicon } from "./lexicon.js";
import type { SegmentView } from "./segment-view.js";
import { stringAt, stringLength } from "./string-table.js";
import { trigrams } from "./trigrams.js";

export interface Correction {
  word: string;
  distance: number;
}

/**
 * Gives up to three words of the corpus that an unknown word may be a misspelling of: one error from four letters,
 * two from nine, the nearest and then the most frequent first.
 */
export function correctSpelling(word: string, lexicon: Lexicon): Correction[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const nearest = wordsWithin(word, 1, lexicon);
  const found = nearest.length > 0 || word.length < 9 ? nearest : wordsWithin(word, 2, lexicon);
  return found
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        lexicon.wordFrequency(b.word) - lexicon.wordFrequency(a.word) ||
        compare(a.word, b.word),
    )
    .slice(0, 3);
}

function wordsWithin(word: string, limit: number, lexicon: Lexicon): Correction[] {
  const candidates = new Set<string>(neighbourSwaps(word));
  for (const view of lexicon.views)
    for (const similar of similarWords(word, limit, view)) candidates.add(similar);
  return [...candidates]
    .filter((candidate) => lexicon.wordFrequency(candidate) > 0)
    .map((candidate) => ({ word: candidate, distance: editDistance(word, candidate, limit) }))
    .filter(({ distance }) => distance <= limit);
}

/** A swap leaves few trigrams of a short word standing, so that its candidates are looked up directly. */
function neighbourSwaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );
}

/** Words that share as many trigrams as are left after `limit` errors of three trigrams each. */
function similarWords(word: string, limit: number, view: SegmentView): string[] {
  const codes = trigrams(word);
  const needed = Math.max(limit, codes.length - 3 * limit - (limit > 1 ? 1 : 0));
  const shared = new Uint8Array(view.wordCount);
  const similar: string[] = [];
  for (const code of codes) {
    view.forEachWordWith(code, (place) => {
      shared[place] = (shared[place] ?? 0) + 1;
      if (shared[place] !== needed) return;
      const isNear = Math.abs(stringLength(view.segment.words, place) - word.length) <= limit;
      if (isNear) similar.push(stringAt(view.segment.words, place));
    });
  }
  return similar;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
