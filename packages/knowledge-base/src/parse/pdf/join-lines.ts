/** Words that continue a shortened compound: "Wohn- und Geschäftshaus". */
const continuation = /^(?:und|oder|bzw\.?|sowie|als|bis|wie|noch|aber|einschließlich)\b/;

/** A web address that goes on in the next line. */
const dividedAddress = /(?:https?:\/\/|www\.)\S*[/-]$/;

/** What is known of the words of a document, to tell a hyphen of the typesetter from one of the language. */
export interface WordList {
  /** Whether the document writes this word with a hyphen within a line. */
  has(word: string): boolean;
}

export function collectWords(lines: readonly string[]): WordList {
  return new Set(
    lines.flatMap((line) => line.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).map((word) => word.toLowerCase()),
  );
}

/**
 * Joins the lines of a paragraph. A word divided at the end of a line is put together; a hyphen that belongs to the
 * word ("Bund-Länder", "Wohn- und") stays.
 */
export function joinLines(lines: readonly string[], words: WordList): string {
  let text = "";
  for (const line of lines) {
    text = text === "" ? line : joinTwo(text, line, words);
  }
  return text.replace(/\u00AD/g, "");
}

function joinTwo(text: string, line: string, words: WordList): string {
  if (text.endsWith("\u00AD") || dividedAddress.test(text)) return text + line;
  if (/\d-$/.test(text) && /^\d/.test(line)) return text + line;
  const left = /(\p{L}[\p{L}-]*)[-\u2010]$/u.exec(text)?.[1];
  if (left === undefined) return `${text} ${line}`;
  if (continuation.test(line)) return `${text} ${line}`;
  const right = /^\p{L}+/u.exec(line)?.[0];
  if (right === undefined || /^\p{Lu}/u.test(right)) return text + line;
  const isRealHyphen =
    words.has(`${left}-${right}`.toLowerCase()) && !words.has((left + right).toLowerCase());
  return isRealHyphen ? text + line : text.slice(0, -1) + line;
}
