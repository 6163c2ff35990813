import type { CalendarDate, CalendarDay } from "./calendar-date.js";
import { parseCalendarDate } from "./parse-calendar-date.js";

/** Whether the first day that a date can mean has come: what is dated "2021" is known from 1 January 2021 on. */
export function hasBegun(date: CalendarDate, on: CalendarDay): boolean {
  return parseCalendarDate(date).firstDay <= on;
}
