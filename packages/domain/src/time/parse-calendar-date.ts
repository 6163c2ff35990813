import { DomainError } from "../errors.js";
import type { CalendarDate, CalendarDay } from "./calendar-date.js";

export type DatePrecision = "day" | "month" | "part-of-year" | "year";

/** A calendar date taken apart, with the first and last day that it can mean. */
export interface ParsedCalendarDate {
  readonly precision: DatePrecision;
  readonly year: number;
  /** 1 to 12 where the precision is `month` or `day`. */
  readonly month?: number;
  readonly part?: "early" | "mid" | "late";
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
}

const shape = /^(\d{4})(?:-(?:(early|mid|late)|(\d{2})(?:-(\d{2}))?))?$/;
const monthsOfPart = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;

/**
 * Takes a calendar date apart.
 *
 * A part of a year means a third of it: early is January to April, mid May to August, late September to December.
 *
 * @throws DomainError `INVALID_DATE` for anything else, including days that do not exist
 * @example
 * parseCalendarDate("2021-03").lastDay
 * //=> "2021-03-31"
 * @example
 * parseCalendarDate("2008-early").precision
 * //=> "part-of-year"
 */
export function parseCalendarDate(text: string): ParsedCalendarDate {
  const parsed = tryParse(text);
  if (!parsed) throw new DomainError("INVALID_DATE", `"${text}" is not a calendar date`);
  return parsed;
}

/**
 * Whether two calendar dates can mean the same day.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * datesOverlap("2021", "2021-03")
 * //=> true
 */
export function datesOverlap(left: CalendarDate, right: CalendarDate): boolean {
  const a = parseCalendarDate(left);
  const b = parseCalendarDate(right);
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}

/**
 * Orders two calendar dates by the last day they can mean, then by the first; negative when `left` is earlier.
 * A less exact date thus counts as later than a more exact one inside it.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * compareCalendarDates("2020-12-31", "2021")
 * //=> -1
 */
export function compareCalendarDates(left: CalendarDate, right: CalendarDate): number {
  const a = parseCalendarDate(left);
  const b = parseCalendarDate(right);
  return compareText(a.lastDay, b.lastDay) || compareText(a.firstDay, b.firstDay);
}

/**
 * Whether a text is a calendar date of any precision that exists.
 *
 * @example
 * isCalendarDate("2021-02-29")
 * //=> false
 */
export function isCalendarDate(text: string): boolean {
  return tryParse(text) !== undefined;
}

/**
 * Whether a text is one existing day.
 *
 * @example
 * isCalendarDay("2021-02")
 * //=> false
 */
export function isCalendarDay(text: string): boolean {
  return tryParse(text)?.precision === "day";
}

function tryParse(text: string): ParsedCalendarDate | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1000) return undefined;
  const part = match[2] as "early" | "mid" | "late" | undefined;
  if (part) {
    const [first, last] = monthsOfPart[part];
    return {
      precision: "part-of-year",
      year,
      part,
      firstDay: day(year, first, 1),
      lastDay: endOfMonth(year, last),
    };
  }
  if (!match[3]) return { precision: "year", year, firstDay: day(year, 1, 1), lastDay: day(year, 12, 31) };
  const month = Number(match[3]);
  if (month < 1 || month > 12) return undefined;
  if (!match[4]) {
    return {
      precision: "month",
      year,
      month,
      firstDay: day(year, month, 1),
      lastDay: endOfMonth(year, month),
    };
  }
  const dayOfMonth = Number(match[4]);
  if (dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return undefined;
  return { precision: "day", year, month, firstDay: text, lastDay: text };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function day(year: number, month: number, dayOfMonth: number): CalendarDay {
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function endOfMonth(year: number, month: number): CalendarDay {
  return day(year, month, daysIn(year, month));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
