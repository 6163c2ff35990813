const longest = 400;

/** The first sentences of a text, as many as a statement holds; a fact is a sentence or two, not a page. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = Math.max(...[". ", "! ", "? "].map((mark) => start.lastIndexOf(mark)));
  return end > 0 ? start.slice(0, end + 1) : `${start.slice(0, start.lastIndexOf(" "))} …`;
}
