/** Texts that differ in case, spaces, quotation marks, dashes, emphasis or ß alone become the same. */
export function normaliseText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("\u00ad", "")
    .replace(/[\s\u00a0\u2009\u202f]+/g, " ")
    .replace(/[„“”«»]/g, '"')
    .replace(/[‚‘’]/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .replace(/[*_`]/g, "")
    .replaceAll("ß", "ss")
    .replace(/(?<=\d) %/g, "%");
}
