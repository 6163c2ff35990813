import { type CalendarDate, isCalendarDate } from "@stadtlotse/domain";

const months = [
  "januar",
  "februar",
  "märz",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "dezember",
];
const stated = new RegExp(
  `\\bStand\\s*(?:vom|:|im)?\\s*(?:(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})|(?:(\\d{1,2})\\.\\s?)?(${months.join("|")})\\s+(\\d{4})|(\\d{1,2})\\s?/\\s?(\\d{4})|(\\d{4})\\b)`,
  "i",
);

/**
 * Finds the date for which a text says that it speaks, in the words "Stand: …"; the first one counts.
 *
 * @example inferAsOf("Stand: Juni 2015")  // "2015-06"
 */
export function inferAsOf(text: string): CalendarDate | undefined {
  const match = stated.exec(text);
  if (!match) return undefined;
  const [, day, month, year, dayBeforeName, monthName, yearAfterName, shortMonth, yearAfterShort, onlyYear] =
    match;
  const date = [
    year ?? yearAfterName ?? yearAfterShort ?? onlyYear,
    month ?? (monthName && String(months.indexOf(monthName.toLowerCase()) + 1)) ?? shortMonth,
    day ?? dayBeforeName,
  ]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return isCalendarDate(date) ? date : undefined;
}
