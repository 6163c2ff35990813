/**
 * Gives the codes of a folded word's trigrams, its ends marked, each once. Characters beyond the first thousand of
 * Unicode share codes, which only makes some foreign words look a little more alike.
 *
 * @example trigrams("bau").length  // 3: _ba, bau, au_
 */
export function trigrams(word: string): number[] {
  const codes: number[] = [];
  for (let i = -1; i < word.length - 1; i++) {
    const code = (unitAt(word, i) << 20) | (unitAt(word, i + 1) << 10) | unitAt(word, i + 2);
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}

function unitAt(word: string, index: number): number {
  return index < 0 || index >= word.length ? 0 : word.charCodeAt(index) & 1023;
}
