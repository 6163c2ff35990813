/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where a quote stands in a text, preferring `within`. A quote that differs from the text in white space alone
 * (a line end where the quote has a space) is found too; `undefined` when it is not there or empty.
 */
export function findPassage(text: string, quote: string, within?: Stretch): Stretch | undefined {
  const pattern = looseWhiteSpace(quote);
  if (pattern === undefined) return undefined;
  if (within) {
    const found = firstMatch(text.slice(within.start, within.end), pattern);
    if (found) return { start: within.start + found.start, end: within.start + found.end };
  }
  return firstMatch(text, pattern);
}

function looseWhiteSpace(quote: string): RegExp | undefined {
  const words = quote.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return undefined;
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+"));
}

function firstMatch(text: string, pattern: RegExp): Stretch | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
