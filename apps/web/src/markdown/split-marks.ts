/** A part of an answer's text: words, or the mark `[n]` that points to citation n. */
export type TextPart = string | { mark: number };

/**
 * Takes the marks out of a text.
 *
 * @example
 * splitMarks("130 Mitglieder [1][2].")
 * //=> ["130 Mitglieder ", { mark: 1 }, { mark: 2 }, "."]
 */
export function splitMarks(text: string): TextPart[] {
  return text
    .split(/(\[[1-9]\d?\])/)
    .filter((part) => part !== "")
    .map((part) => (/^\[\d+\]$/.test(part) ? { mark: Number(part.slice(1, -1)) } : part));
}
