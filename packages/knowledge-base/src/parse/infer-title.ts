/** A heading of a document and how many characters stand before it. */
const longestTitle = 200;
/** A name that comes back this often in the text is the name of the document. */
const frequent = 3;

/**
 * Finds a name for people among the headings of a document: the first one, unless another comes back in the text
 * again and again. Shouted titles are calmed.
 */
export function inferTitle(headings: readonly string[], text = ""): string | undefined {
  const candidates = headings
    .map((heading) => heading.replace(/\s+/g, " ").trim())
    .filter(
      (heading) =>
        heading.length <= longestTitle && /^[\p{L}\p{N}„"].*\s\S/u.test(heading) && !isSection(heading),
    )
    .slice(0, 12);
  const flat = text.replace(/\s+/g, " ");
  const counted = candidates.map((title) => ({ title, count: flat.split(title).length - 1 }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const best = most >= frequent ? counted.find(({ count }) => count === most) : counted[0];
  return best && calm(best.title);
}

/** "1 Zuwendungszweck" or "§ 1 Gegenstand" names a part. */
function isSection(heading: string): boolean {
  return /^(?:§|\d{1,2}(?:\.\d{1,2})*\.?\s\p{Lu})/u.test(heading);
}

/** "NETZWERK INNENSTADT NRW" becomes "Netzwerk Innenstadt NRW"; words of three letters are taken for abbreviations. */
function calm(title: string): string {
  if (/\p{Ll}/u.test(title)) return title;
  return title.replace(/\p{L}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
