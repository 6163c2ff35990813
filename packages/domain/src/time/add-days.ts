import { DomainError } from "../errors.js";
import type { CalendarDay } from "./calendar-date.js";
import { requireCalendarDay } from "./parse-calendar-date.js";

const millisecondsPerDay = 86_400_000;

/**
 * The day that lies a number of days after (or, negative, before) another.
 *
 * @param days a whole number
 * @throws DomainError `INVALID_DATE` when `day` is not one existing day or the result lies outside the years 1000 to
 * 9999, `INVALID_VALUE` when `days` is no whole number
 * @example
 * addDays("2024-02-28", 2)
 * //=> "2024-03-01"
 */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  if (!Number.isInteger(days)) throw new DomainError("INVALID_VALUE", `${days} is no number of days`);
  return dayAt(daysSince1970(day) + days);
}

/**
 * The number of days from one day to another; negative when the second comes first.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * daysBetween("2023-12-31", "2024-12-31")
 * //=> 366
 */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return daysSince1970(to) - daysSince1970(from);
}

function daysSince1970(day: CalendarDay): number {
  // biome-ignore lint/style/noRestrictedGlobals: the calendar of the platform counts the day given; no clock is read.
  return Date.parse(requireCalendarDay(day)) / millisecondsPerDay;
}

const [firstDay, lastDay] = [-354_285, 2_932_896];

/** Beyond the years 1000 to 9999 the calendar of the platform writes days in another form, or none. */
function dayAt(daysSince1970: number): CalendarDay {
  if (daysSince1970 < firstDay || daysSince1970 > lastDay) {
    throw new DomainError(
      "INVALID_DATE",
      `day ${daysSince1970} since 1970 lies outside the years 1000 to 9999`,
    );
  }
  // biome-ignore lint/style/noRestrictedGlobals: as above.
  return new Date(daysSince1970 * millisecondsPerDay).toISOString().slice(0, 10);
}
