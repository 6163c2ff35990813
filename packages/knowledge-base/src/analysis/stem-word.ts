import { stemmer } from "@orama/stemmers/german";

/**
 * Gives the Snowball German stem of a folded word. Words of up to three letters and words with digits stay as
 * they are: they are abbreviations and references, not inflected.
 *
 * @example stemWord("forderungen")  // "forder"
 */
export function stemWord(foldedWord: string): string {
  if (foldedWord.length <= 3 || /\d/.test(foldedWord)) return foldedWord;
  return stemmer(foldedWord);
}
