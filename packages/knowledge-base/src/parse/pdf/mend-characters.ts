/** Glyphs of symbol fonts that stand in front of list items, as their private-use code. */
const privateBullets = /[\uF0A7\uF0B7\uF0D8\uF0A8\uF076\uF0FC\uF02D\uF06E\uF0E0\uF0F0]/g;

/** Writes ligatures out, makes bullets of private-use glyphs visible and drops what no reader can see. */
export function mendCharacters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(privateBullets, "•")
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, " ")
    .replace(/(?![\t\n])\p{Cc}|[\u200B-\u200F\u2060\uFEFF]/gu, "")
    .normalize("NFC");
}

/**
 * Whether characters of a page are text that a German reader knows: no placeholders, and words with vowels. A font
 * without a map of its characters gives neither.
 */
export function isReadable(text: string): boolean {
  const visible = text.replace(/\s/g, "");
  const strange = visible.match(/[\uE000-\uF8FF\uFFFD]|[^\p{L}\p{N}\p{P}\p{S}\p{M}]/gu)?.length ?? 0;
  if (strange > visible.length * 0.2) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const withVowel = words.filter((word) => /[aeiouyäöü]/i.test(word)).length;
  return words.length < 20 || withVowel >= words.length * 0.6;
}
