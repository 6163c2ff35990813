import { DomainError } from "../errors.js";
import type { CalendarDay } from "./calendar-date.js";
import type { Interval } from "./interval.js";
import { parseCalendarDate } from "./parse-calendar-date.js";

/** The first and last day of a period; a missing bound stays open. */
export interface IntervalBounds {
  readonly from: CalendarDay | undefined;
  readonly to: CalendarDay | undefined;
}

/**
 * The days between which a period lies, inexact bounds read generously.
 *
 * @throws DomainError `INVALID_DATE`, or `INVALID_INTERVAL` when the period ends before it begins
 * @example
 * boundsOf({ from: "2020-03", to: "2021" })
 * //=> { from: "2020-03-01", to: "2021-12-31" }
 */
export function boundsOf(interval: Interval): IntervalBounds {
  const from = interval.from === undefined ? undefined : parseCalendarDate(interval.from).firstDay;
  const to = interval.to === undefined ? undefined : parseCalendarDate(interval.to).lastDay;
  if (from !== undefined && to !== undefined && from > to) {
    throw new DomainError(
      "INVALID_INTERVAL",
      `the period ${interval.from} to ${interval.to} ends before it begins`,
    );
  }
  return { from, to };
}

/**
 * Whether two periods share at least one day.
 *
 * @throws DomainError as {@link boundsOf}
 * @example
 * intervalsOverlap({ from: "2020", to: "2021" }, { from: "2021-12" })
 * //=> true
 */
export function intervalsOverlap(left: Interval, right: Interval): boolean {
  const a = boundsOf(left);
  const b = boundsOf(right);
  return startsBeforeEnd(a.from, b.to) && startsBeforeEnd(b.from, a.to);
}

function startsBeforeEnd(from: CalendarDay | undefined, to: CalendarDay | undefined): boolean {
  return from === undefined || to === undefined || from <= to;
}
