import * as z from "zod";
import { isCalendarDate, isCalendarDay } from "./parse-calendar-date.js";

/**
 * A date as exactly as its source states it: `2021-03-15`, `2021-03`, `2021`, or a part of a year
 * (`2008-early`, `2008-mid`, `2008-late` for "Anfang", "Mitte", "Ende 2008"). Years 1000 to 9999.
 */
export const CalendarDate = z
  .string()
  .refine(isCalendarDate, {
    error: "not a calendar date: use YYYY, YYYY-early|mid|late, YYYY-MM or YYYY-MM-DD",
    params: { expected: "calendar-date" },
  })
  .meta({
    id: "CalendarDate",
    description: "A date with the precision of its source: YYYY, YYYY-early|mid|late, YYYY-MM or YYYY-MM-DD.",
    example: "2021-03",
  });
export type CalendarDate = z.infer<typeof CalendarDate>;

/** One calendar day, `YYYY-MM-DD`: the form in which every function takes "today" or "on that day". */
export const CalendarDay = z
  .string()
  .refine(isCalendarDay, {
    error: "not a calendar day: use YYYY-MM-DD",
    params: { expected: "calendar-day" },
  })
  .meta({ id: "CalendarDay", description: "A calendar day, YYYY-MM-DD.", example: "2021-06-01" });
export type CalendarDay = z.infer<typeof CalendarDay>;
