import { stemmer } from "@orama/stemmers/german";

/**
 * Gives the Snowball German stem of a folded word. Words of up to three letters and words with digits stay as
 * they are: they are abbreviations and references, not inflected.
 *
 * @example stemWord("forderungen")  // "forder"
 */
export function stemWord(foldedWord: string): string {
  if (foldedWord.length <= 3) return foldedWord;
  const known = stems.get(foldedWord);
  if (known !== undefined) return known;
  const stem = /\d/.test(foldedWord) ? foldedWord : stemmer(foldedWord);
  if (stems.size >= cacheLimit) stems.clear();
  stems.set(foldedWord, stem);
  return stem;
}

/** The same words come again and again, and a stem is worked out far more slowly than it is looked up. */
const stems = new Map<string, string>();
const cacheLimit = 50_000;
