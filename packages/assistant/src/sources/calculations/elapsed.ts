import {
  type CalendarDate,
  type ComputedFigure,
  daysBetween,
  formatCalendarDate,
  type ParsedCalendarDate,
  parseCalendarDate,
} from "@stadtlotse/domain";
import { calculationTexts as texts } from "./texts.de.js";

export type TimeUnit = "years" | "months" | "days";

const monthsOfYear = 12;

/**
 * The time between two dates in whole years, months or days, with its formula. Years are those of the calendar where a
 * date says no more than its year.
 *
 * @returns `undefined` where the dates are not exact enough for the unit
 */
export function elapsed(one: CalendarDate, other: CalendarDate, unit: TimeUnit): ComputedFigure | undefined {
  const [first, last] = [one, other].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)) as [string, string];
  const [from, to] = [parseCalendarDate(first), parseCalendarDate(last)];
  const count = countOf(from, to, unit);
  if (count === undefined) return undefined;
  const isByYear = unit === "years" && !areDays(from, to);
  const [begin, end] = isByYear
    ? [String(from.year), String(to.year)]
    : [formatCalendarDate(first), formatCalendarDate(last)];
  const label = texts.timeBetween(begin, end);
  const expression = `${end} − ${begin}`;
  const name = texts.timeUnits[unit][count.value === 1 ? 0 : 1];
  const text = texts.timeIs(label, `${count.isWhole ? "" : texts.aGood}${count.value} ${name}`, expression);
  const approximation = count.isWhole ? "exact" : "a-good";
  return { label, expression, value: count.value, unit: name, approximation, text };
}

function dayOf(date: CalendarDate): string {
  return parseCalendarDate(date).firstDay;
}

function areDays(...dates: readonly ParsedCalendarDate[]): boolean {
  return dates.every(({ precision }) => precision === "day");
}

/** How many full units there are, and whether they fill the time. */
function countOf(
  from: ParsedCalendarDate,
  to: ParsedCalendarDate,
  unit: TimeUnit,
): { value: number; isWhole: boolean } | undefined {
  if (!areDays(from, to)) {
    if (unit === "years") return { value: to.year - from.year, isWhole: true };
    const isOfMonths = unit === "months" && from.month !== undefined && to.month !== undefined;
    return isOfMonths ? { value: monthsFrom(from, to), isWhole: true } : undefined;
  }
  if (unit === "days") return { value: daysBetween(from.firstDay, to.firstDay), isWhole: true };
  const [began, ended] = [from.firstDay.slice(-2), to.firstDay.slice(-2)];
  // the last month is not full where its day is not yet reached
  const months = monthsFrom(from, to) - (ended < began ? 1 : 0);
  return unit === "months"
    ? { value: months, isWhole: began === ended }
    : { value: Math.floor(months / monthsOfYear), isWhole: began === ended && months % monthsOfYear === 0 };
}

function monthsFrom(from: ParsedCalendarDate, to: ParsedCalendarDate): number {
  return (to.year - from.year) * monthsOfYear + (to.month ?? 0) - (from.month ?? 0);
}
