import { DomainError } from "../errors.js";
import { compareText } from "../names/compare-ids.js";
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

/**
 * The text itself when it is one existing day: every function that asks for "today" or "on that day" needs one.
 *
 * @throws DomainError `INVALID_DATE` for anything else, less exact dates included
 * @example
 * requireCalendarDay("2021-06-01")
 * //=> "2021-06-01"
 */
export function requireCalendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new DomainError("INVALID_DATE", `"${text}" is not a calendar day`);
  return text;
}

function tryParse(text: string): ParsedCalendarDate | undefined {
  const match = shape.exec(text);
  if (!match || text < "1000") return undefined;
  const year = Number(match[1]);
  const part = match[2] as "early" | "mid" | "late" | undefined;
  const month = match[3] === undefined ? undefined : Number(match[3]);
  const dayOfMonth = match[4] === undefined ? undefined : Number(match[4]);
  const [firstMonth, lastMonth] = part ? monthsOfPart[part] : [month ?? 1, month ?? 12];
  const exists = firstMonth >= 1 && lastMonth <= 12 && isWithin(dayOfMonth ?? 1, daysIn(year, lastMonth));
  if (!exists) return undefined;
  return {
    precision: part
      ? "part-of-year"
      : dayOfMonth !== undefined
        ? "day"
        : month !== undefined
          ? "month"
          : "year",
    year,
    ...(month !== undefined && { month }),
    ...(part && { part }),
    firstDay: toDay(year, firstMonth, dayOfMonth ?? 1),
    lastDay: toDay(year, lastMonth, dayOfMonth ?? daysIn(year, lastMonth)),
  };
}

function isWithin(dayOfMonth: number, days: number): boolean {
  return dayOfMonth >= 1 && dayOfMonth <= days;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toDay(year: number, month: number, dayOfMonth: number): CalendarDay {
  return [year, month, dayOfMonth].map((number) => String(number).padStart(2, "0")).join("-");
}
