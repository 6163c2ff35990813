import { fold } from "./fold.js";

/** A word of a text: its folded form, and where it stands in UTF-16 units. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/**
 * Gives the words and numbers of a text in their order. A number with separators is one word without its
 * thousands dots, so that "1.250.000" and "1250000" are the same; hyphenated words are their parts.
 *
 * @example tokenize("1.250 Städte").map((token) => token.word)  // ["1250", "stadte"]
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = normalizeWord(match[0]);
    if (word !== "") tokens.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Gives the form of one word, as `wordPattern` finds it, in which it is compared. */
export function normalizeWord(raw: string): string {
  return groupedNumber.test(raw) ? raw.replaceAll(".", "") : fold(raw);
}

/** Numbers with inner dots and commas ("13.05.2020", "3,5"), else runs of letters and digits with soft hyphens. */
export const wordPattern = /\d+(?:[.,]\d+)+(?![\p{L}\d])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

const groupedNumber = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
