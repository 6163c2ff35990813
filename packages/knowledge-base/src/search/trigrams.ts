/**
 * Gives the codes of a folded word's trigrams, its ends marked, each once. Characters beyond the first thousand of
 * Unicode share codes, which only makes some foreign words look a little more alike.
 *
 * @example trigrams("bau").length  // 3: _ba, bau, au_
 */
export function trigrams(word: string): number[] {
  const codes: number[] = [];
  for (let at = -1; at < word.length - 1; at++) {
    const code = pack(unitOf(word, at), unitOf(word, at + 1), unitOf(word, at + 2));
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}

/** The code of the trigram that ends with a unit, of the code of the one before it; zero marks the ends of a word. */
export function nextTrigram(code: number, unit: number): number {
  return ((code & 0xf_ff_ff) << 10) | (unit & 1023);
}

/** Zero marks the ends of a word. */
function unitOf(word: string, at: number): number {
  return at < 0 || at >= word.length ? 0 : word.charCodeAt(at);
}

function pack(first: number, second: number, third: number): number {
  return ((first & 1023) << 20) | ((second & 1023) << 10) | (third & 1023);
}
