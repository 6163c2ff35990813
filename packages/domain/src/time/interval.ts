import * as z from "zod";
import { DomainError } from "../errors.js";
import { CalendarDate, type CalendarDay, parseCalendarDate } from "./calendar-date.js";

/** A period of validity. A missing bound is unknown or open; both bounds are inclusive. */
export const Interval = z
  .object({ from: CalendarDate.optional(), to: CalendarDate.optional() })
  .meta({ id: "Interval", description: "A period; a missing bound is open; both bounds are inclusive." });
export type Interval = z.infer<typeof Interval>;

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
  const from = interval.from === undefined ? undefined : parseCalendarDate(interval.from).firstDay;
  const to = interval.to === undefined ? undefined : parseCalendarDate(interval.to).lastDay;
  if (from !== undefined && to !== undefined && from > to) {
    throw new DomainError(
      "INVALID_INTERVAL",
      `the period ${interval.from} to ${interval.to} ends before it begins`,
    );
  }
  parseCalendarDate(on);
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}
