import { abbreviationKind } from "./abbreviations.js";
import { fold } from "./fold.js";
import { isFunctionWord } from "./function-words.js";

/** A stretch of a text in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Gives the sentences of a German text as stretches without the space around them. Abbreviations ("z. B.", "Nr."),
 * ordinals, dates and initials end no sentence; blank lines, list items and rows of tables do.
 *
 * @example splitSentences("Am 3. Mai kam Nr. 5. Das war alles.")  // [{ start: 0, end: 20 }, { start: 21, end: 35 }]
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const mark = match[1] ?? "";
    const end = match.index + mark.length;
    const next = match.index + match[0].length;
    const ends =
      isHardBreak(text, end, next) || (mark !== "" && endsSentence(text, start, match.index, next));
    if (!ends) continue;
    if (end > start) sentences.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** End marks with their closing quotes and the space behind them, or space that holds a line end, or leading space. */
const boundary = /^\s+|([.!?…]+["»“”’')\]]*)\s+(?=\S)|\s*\n\s*(?=\S)/gu;

/** Whether the space between two offsets separates paragraphs, list items or rows of a table. */
function isHardBreak(text: string, from: number, to: number): boolean {
  if (from === 0) return true;
  const lineEnds = text.slice(from, to).split("\n").length - 1;
  if (lineEnds === 0) return false;
  if (lineEnds > 1 || startsListItem(text, to)) return true;
  const previousLine = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  return previousLine.includes("\t") || lineAt(text, to).includes("\t");
}

function startsListItem(text: string, at: number): boolean {
  const line = lineAt(text, at);
  // "19. Jahrhundert" and "3. Oktober" may stand at the head of a wrapped line.
  return (
    /^(?:[-–•*▪◦‣·]|\d{1,2}\)|[a-zA-Z]\)|#{1,6})\s/u.test(line) ||
    (/^\d{1,2}\.\s/.test(line) && !ordinalContext.test(line))
  );
}

const ordinalContext = /^\d+\.\s+(?:\p{Ll}|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrh|Jh)/u;

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(at, end === -1 ? text.length : end);
}

/** Whether the mark at `markAt`, in the sentence that began at `start`, ends it before the word at `next`. */
function endsSentence(text: string, start: number, markAt: number, next: number): boolean {
  const following = text.slice(next, next + 40);
  if (!/^["„»«“‚'([]*[\p{Lu}\p{N}§]/u.test(following)) return false;
  if (text[markAt] !== "." || text[markAt + 1] === ".") return true;
  const before = /[\p{L}\p{N}]+(?:[.,][\p{L}\p{N}]+)*$/u.exec(
    text.slice(Math.max(start, markAt - 60), markAt),
  )?.[0];
  if (before === undefined) return true;
  // German nouns are capitalised too: only a function word with a capital shows that a new sentence begins.
  const opens = isFunctionWord(fold(/\p{L}+/u.exec(following)?.[0] ?? ""));
  if (/^\d{1,2}$/.test(before)) return opens && markAt - before.length > start;
  if (/^[IVX]+$/.test(before)) return opens;
  const kind = abbreviationKind(before);
  if (before === "B" && /z\.\s$/.test(text.slice(start, markAt - 1))) return false;
  return kind === undefined || (kind === "closing" && opens);
}
