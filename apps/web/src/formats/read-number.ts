/**
 * A number in German digits: a point between thousands, a comma before decimals; `undefined` for what is none.
 *
 * @example
 * readNumber("1.234,5")
 * //=> 1234.5
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replaceAll(/\.(?=\d{3}(?:\D|$))/g, "")
    .replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
