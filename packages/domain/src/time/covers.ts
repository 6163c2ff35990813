import type { CalendarDay } from "./calendar-date.js";
import type { Interval } from "./interval.js";
import { boundsOf } from "./interval-bounds.js";
import { requireCalendarDay } from "./parse-calendar-date.js";

/**
 * Whether a day lies within a period, both bounds included. Inexact bounds are read generously:
 * `from: "2021"` begins on 1 January, `to: "2021"` ends on 31 December.
 *
 * @throws DomainError `INVALID_DATE`, or `INVALID_INTERVAL` when the period ends before it begins
 * @example
 * covers({ from: "2020-03", to: "2021" }, "2021-12-31")
 * //=> true
 * @example
 * covers({ to: "2019" }, "2020-01-01")
 * //=> false
 */
export function covers(interval: Interval, on: CalendarDay): boolean {
  const { from, to } = boundsOf(interval);
  requireCalendarDay(on);
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}
