/**
 * A name as a key for look-up: lower case, without umlauts, accents, brackets and punctuation, so that "Mönchengladbach",
 * "Moenchengladbach" and "MOENCHENGLADBACH" are one. Empty for text without letters and digits.
 *
 * The reading without dots ("Monchengladbach") is another key: see {@link plainName}.
 *
 * @example
 * foldName("Langenfeld (Rhld.)")
 * //=> "langenfeld rhld"
 * @example
 * foldName("Mönchengladbach") === foldName("moenchengladbach")
 * //=> true
 */
export function foldName(text: string): string {
  return withoutMarks(
    text
      .toLowerCase()
      .normalize("NFC")
      .replace(/ä/g, "ae")
      .replace(/ö/g, "oe")
      .replace(/ü/g, "ue")
      .replace(/ß/g, "ss"),
  );
}

/**
 * A name as people write it who leave the dots out: "Munster" for "Münster".
 *
 * @example
 * plainName("Münster")
 * //=> "munster"
 */
export function plainName(text: string): string {
  return withoutMarks(text.toLowerCase().replace(/ß/g, "ss"));
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
