import type { Calculation } from "../answers/answer.js";
import { DomainError } from "../errors.js";
import type { Approximation } from "../facts/fact.js";
import { formatNumber, roundTo } from "./format-number.js";
import { approximationWords, calculationSentence, operatorSigns } from "./texts.de.js";

/** A number that was read, ready for a calculation that shows where it comes from. */
export interface Quantity {
  value: number;
  /** German unit as it is shown: "Mio. Euro", "Euro", "Kommunen". */
  unit?: string;
  approximation?: Approximation;
}

/** A computed number: the `Calculation` that an answer shows, and how exact it is. */
export interface ComputedFigure extends Calculation {
  approximation: Approximation;
}

/**
 * What part of a whole something is, in per cent with one decimal.
 *
 * @throws DomainError `INVALID_VALUE` for units that differ or a whole of zero
 * @example
 * calculateShare("Anteil", { value: 396.6, unit: "Mio. Euro" }, { value: 532, unit: "Mio. Euro" }).value
 * //=> 74.5
 */
export function calculateShare(label: string, part: Quantity, whole: Quantity): ComputedFigure {
  requireSameUnit(part, whole);
  return quotient(label, part, whole, "Prozent", (ratio) => roundTo(ratio * 100, 1));
}

/**
 * How much one quantity is more than another; negative when it is less.
 *
 * @throws DomainError `INVALID_VALUE` for units that differ
 * @example
 * calculateDifference("Ersparnis", { value: 12000, unit: "Euro", approximation: "a-good" }, { value: 5000, unit: "Euro" }).text
 * //=> "Ersparnis: gut 7.000 Euro (berechnet: 12.000 − 5.000)."
 */
export function calculateDifference(label: string, minuend: Quantity, subtrahend: Quantity): ComputedFigure {
  requireSameUnit(minuend, subtrahend);
  const expression = `${shown(minuend)} ${operatorSigns.subtract} ${shown(subtrahend)}`;
  const value = roundTo(minuend.value - subtrahend.value, 6);
  // Taking an exact number away leaves "gut" as it was; anything else makes the result no more than "rund".
  const approximation = isExact(subtrahend) ? (minuend.approximation ?? "exact") : "about";
  return figure(label, expression, value, minuend.unit, approximation);
}

/**
 * The sum of quantities of one unit.
 *
 * @throws DomainError `INVALID_VALUE` for no quantity at all or units that differ
 * @example
 * calculateSum("Summe", [198.1, 191.3, 7.2].map((value) => ({ value, unit: "Mio. Euro" }))).value
 * //=> 396.6
 */
export function calculateSum(label: string, quantities: readonly Quantity[]): ComputedFigure {
  const [first] = quantities;
  if (!first) throw new DomainError("INVALID_VALUE", `"${label}" needs at least one quantity to add`);
  for (const quantity of quantities) requireSameUnit(first, quantity);
  const expression = quantities.map(shown).join(` ${operatorSigns.add} `);
  const value = roundTo(
    quantities.reduce((sum, quantity) => sum + quantity.value, 0),
    6,
  );
  return figure(label, expression, value, first.unit, quantities.reduce(looser, "exact"));
}

/**
 * How much of one quantity falls on one piece of another: euro per municipality.
 *
 * @param decimals digits behind the comma of the result
 * @throws DomainError `INVALID_VALUE` for a count of zero
 * @example
 * calculateAverage("Je Kommune", { value: 396.6, unit: "Mio. Euro" }, { value: 273, unit: "Kommunen" }).value
 * //=> 1.45
 */
export function calculateAverage(
  label: string,
  total: Quantity,
  count: Quantity,
  decimals = 2,
): ComputedFigure {
  return quotient(label, total, count, total.unit, (ratio) => roundTo(ratio, decimals));
}

function quotient(
  label: string,
  dividend: Quantity,
  divisor: Quantity,
  unit: string | undefined,
  toValue: (ratio: number) => number,
): ComputedFigure {
  if (divisor.value === 0) throw new DomainError("INVALID_VALUE", `${dividend.value} cannot be divided by 0`);
  const expression = `${shown(dividend)} ${operatorSigns.divide} ${shown(divisor)}`;
  const approximation = isExact(dividend) && isExact(divisor) ? "exact" : "about";
  return figure(label, expression, toValue(dividend.value / divisor.value), unit, approximation);
}

function figure(
  label: string,
  expression: string,
  value: number,
  unit: string | undefined,
  approximation: Approximation,
): ComputedFigure {
  const words = [approximationWords[approximation], formatNumber(value, 6), unit].filter(
    (word) => word !== undefined && word !== "",
  );
  const text = calculationSentence(label, words.join(" "), expression);
  return { label, expression, value, ...(unit !== undefined && { unit }), text, approximation };
}

function requireSameUnit(left: Quantity, right: Quantity): void {
  if (left.unit !== right.unit) {
    throw new DomainError(
      "INVALID_VALUE",
      `"${left.unit ?? ""}" and "${right.unit ?? ""}" are different units`,
    );
  }
}

function shown({ value }: Quantity): string {
  return formatNumber(value, 6);
}

function isExact({ approximation = "exact" }: Quantity): boolean {
  return approximation === "exact";
}

/** A sum of exact numbers is exact; one "rund" makes it "rund", several lower bounds of one kind stay that kind. */
function looser(so: Approximation, { approximation = "exact" }: Quantity): Approximation {
  if (so === "exact" || so === approximation) return approximation;
  return approximation === "exact" ? so : "about";
}
