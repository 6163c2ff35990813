import { type CalendarDay, parseCalendarDate } from "@stadtlotse/domain";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";

/**
 * The day of which a question wants to know who may have what: today, unless what is asked names a time that is over,
 * which is the middle of a month or a year. What is yet to come is told beside what holds today.
 */
export function readAskedDay(
  { time: { date, years, span }, query }: Pick<Understanding, "time" | "query">,
  today: CalendarDay,
): CalendarDay {
  const [year] = years;
  if (year === undefined || span !== undefined || isOnlyTold(String(year), query)) return today;
  const { precision, firstDay, lastDay } = parseCalendarDate(date ?? String(year));
  if (lastDay >= today) return today;
  if (precision === "day") return firstDay;
  return precision === "month" ? `${firstDay.slice(0, 7)}-15` : `${year}-07-01`;
}

/** "Wir sind 2019 beigetreten. Steht uns … zu?": the year is of what is told before. */
function isOnlyTold(year: string, query: string): boolean {
  return query.includes(year) && !askedWords(query).some((word) => word.includes(year));
}
