/**
 * A number as German readers write it: comma for decimals, dots in thousands, at most `decimals` digits behind the comma.
 *
 * @param decimals 0 to 6; trailing zeros are dropped
 * @example
 * formatNumber(1234567.5, 1)
 * //=> "1.234.567,5"
 * @example
 * formatNumber(-0.04, 1)
 * //=> "0"
 */
export function formatNumber(value: number, decimals = 2): string {
  const rounded = roundTo(value, decimals);
  const [whole = "", fraction] = String(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${rounded < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/**
 * The number with at most `decimals` digits behind the comma, halves away from zero, without the noise of binary
 * fractions (`0.1 + 0.2` is 0.3).
 *
 * @example
 * roundTo(1.005, 2)
 * //=> 1.01
 */
export function roundTo(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}`);
  const rounded = Number(`${Math.round(Number(`${shifted}e${decimals}`))}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
