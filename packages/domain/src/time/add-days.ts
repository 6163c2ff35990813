import type { CalendarDay } from "./calendar-date.js";
import { requireCalendarDay } from "./parse-calendar-date.js";

/**
 * The day that lies a number of days after (or, negative, before) another.
 *
 * @throws DomainError `INVALID_DATE` when `day` is not one existing day
 * @example
 * addDays("2024-02-28", 2)
 * //=> "2024-03-01"
 */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(toDayNumber(day) + days);
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
  return toDayNumber(to) - toDayNumber(from);
}

/** Days since 1 March of the year 0 in the Gregorian calendar: years that begin in March put the leap day last. */
function toDayNumber(day: CalendarDay): number {
  requireCalendarDay(day);
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  return daysBeforeYear(year) + daysBeforeMonth((month + 9) % 12) + Number(day.slice(8)) - 1;
}

function fromDayNumber(number: number): CalendarDay {
  let year = Math.floor(number / 365.2425);
  while (daysBeforeYear(year + 1) <= number) year += 1;
  while (daysBeforeYear(year) > number) year -= 1;
  const dayOfYear = number - daysBeforeYear(year);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  const dayOfMonth = dayOfYear - daysBeforeMonth(marchMonth) + 1;
  return [String(month < 3 ? year + 1 : year).padStart(4, "0"), pad(month), pad(dayOfMonth)].join("-");
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Lengths of the months from March on repeat 31, 30, 31, 30, 31: 153 days in five months. */
function daysBeforeMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
