const plain = new Intl.NumberFormat("de-DE", { useGrouping: "min2", maximumFractionDigits: 20 });

/**
 * A number in German digits as `readNumber` reads it: from five digits on in groups, so that sums can be read and
 * years stay years.
 *
 * @example
 * writeNumber(12_345.5)
 * //=> "12.345,5"
 */
export function writeNumber(value: number): string {
  return plain.format(value);
}
