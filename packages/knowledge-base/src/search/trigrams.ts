/**
 * Gives the codes of a folded word's trigrams, its ends marked, each once. Characters beyond the first thousand of
 * Unicode share codes, which only makes some foreign words look a little more alike.
 *
 * @example trigrams("bau").length  // 3: _ba, bau, au_
 */
export function trigrams(word: string): number[] {
  const units = Uint16Array.from(word, (character) => character.charCodeAt(0));
  const codes = new Set<number>();
  for (let at = -1; at < units.length - 1; at++) codes.add(trigramAt(units, at, 0, units.length));
  return [...codes];
}

/** The code of the trigram at a place of a word that stands from `start` to `end` among other units. */
export function trigramAt(units: Uint16Array, at: number, start: number, end: number): number {
  const first = at < start ? 0 : (units[at] ?? 0) & 1023;
  const last = at + 2 >= end ? 0 : (units[at + 2] ?? 0) & 1023;
  return (first << 20) | (((units[at + 1] ?? 0) & 1023) << 10) | last;
}
