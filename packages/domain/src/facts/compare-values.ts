import { foldName } from "../names/fold-name.js";
import { parseCalendarDate } from "../time/parse-calendar-date.js";
import type { FactValue } from "./fact.js";

/**
 * How two values of the same thing stand to each other:
 * `agree` (one is a looser wording of the other), `overlap` (both can be true, neither says what the other says),
 * `differ` (not both can be true) or `incomparable` (they measure in different units).
 */
export type ValueComparison = "agree" | "overlap" | "differ" | "incomparable";

/**
 * Compares two values as loosely as they are worded: "mehr als 100" agrees with 130, "rund 12.000" with 12.300,
 * "2008" with "Anfang 2008"; "mehr als 300" and "200 bis 400" overlap; 87 and 130 differ.
 *
 * @example
 * compareValues(
 *   { kind: "number", value: 300, approximation: "more-than" },
 *   { kind: "range", from: 200, to: 400, approximation: "exact" },
 * )
 * //=> "overlap"
 */
export function compareValues(left: FactValue, right: FactValue): ValueComparison {
  if (unitOf(left) !== unitOf(right)) return "incomparable";
  const a = spanOf(left);
  const b = spanOf(right);
  if (a && b) return compareSpans(a, b);
  return compareWords(wordsOf(left), wordsOf(right));
}

/** All that a number or date can mean, both ends included. */
type Span = readonly [from: number, to: number];

function spanOf(value: FactValue): Span | undefined {
  if (value.kind === "number") return loosen([value.value, value.value], value.approximation);
  if (value.kind === "range") return loosen([value.from, value.to], value.approximation);
  if (value.kind === "date") {
    const { firstDay, lastDay } = parseCalendarDate(value.value);
    return [dayAsNumber(firstDay), dayAsNumber(lastDay)];
  }
  return undefined;
}

/** "rund" is read as five per cent to either side, "gut" as up to ten per cent more. */
function loosen(
  [from, to]: Span,
  approximation: Extract<FactValue, { kind: "number" }>["approximation"],
): Span {
  switch (approximation) {
    case "about":
      return [from * 0.95, to * 1.05];
    case "a-good":
      return [from, to * 1.1];
    case "more-than":
    case "at-least":
      return [from, Number.POSITIVE_INFINITY];
    case "up-to":
      return [Number.NEGATIVE_INFINITY, to];
    default:
      return [from, to];
  }
}

function dayAsNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

function compareSpans(a: Span, b: Span): ValueComparison {
  if (a[0] > b[1] || b[0] > a[1]) return "differ";
  const isWithin = (inner: Span, outer: Span) => outer[0] <= inner[0] && inner[1] <= outer[1];
  return isWithin(a, b) || isWithin(b, a) ? "agree" : "overlap";
}

function compareWords(left: readonly string[], right: readonly string[]): ValueComparison {
  const shared = left.filter((word) => right.includes(word)).length;
  if (shared === Math.min(left.length, right.length)) return "agree";
  return shared > 0 ? "overlap" : "differ";
}

function wordsOf(value: FactValue): string[] {
  switch (value.kind) {
    case "list":
      return value.values.map(foldName);
    case "text":
      return [foldName(value.value)];
    case "boolean":
      return [String(value.value)];
    case "date":
      return [value.value];
    default:
      return [];
  }
}

function unitOf(value: FactValue): string | undefined {
  return value.kind === "number" || value.kind === "range" ? (value.unit ?? "") : undefined;
}
