import { DomainError } from "../errors.js";
import type { CalendarDate } from "./calendar-date.js";
import { isCalendarDate, parseCalendarDate } from "./parse-calendar-date.js";

const monthNames = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const;
const partNames = { early: "Anfang", mid: "Mitte", late: "Ende" } as const;

/**
 * A calendar date as a German reader writes it, no more exact than it is.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * formatCalendarDate("2020-03-30")
 * //=> "30. März 2020"
 * @example
 * formatCalendarDate("2008-early")
 * //=> "Anfang 2008"
 */
export function formatCalendarDate(date: CalendarDate): string {
  const { year, month, part, precision, firstDay } = parseCalendarDate(date);
  if (part) return `${partNames[part]} ${year}`;
  if (month === undefined) return String(year);
  const monthAndYear = `${monthNames[month - 1]} ${year}`;
  return precision === "day" ? `${Number(firstDay.slice(8))}. ${monthAndYear}` : monthAndYear;
}

const written = /^(?:(\d{1,2})\.\s*)?(?:(\d{1,2})\.\s*|([A-Za-zäÄ]+)\.?\s+)?(\d{4})$/;

/**
 * The calendar date that a German reader wrote: `30. März 2020`, `30.03.2020`, `März 2021`, `03/2021`, `Ende 2024`, `2024`.
 * It is the inverse of {@link formatCalendarDate}.
 *
 * @throws DomainError `INVALID_DATE` for anything else, including days that do not exist
 * @example
 * parseGermanDate("30.03.2020")
 * //=> "2020-03-30"
 * @example
 * parseGermanDate("Mitte 2019")
 * //=> "2019-mid"
 */
export function parseGermanDate(text: string): CalendarDate {
  const trimmed = text.trim().replace(/^(\d{1,2})\/(\d{4})$/, "$1.$2");
  const date = fromWritten(trimmed);
  if (date === undefined || !isCalendarDate(date)) {
    throw new DomainError("INVALID_DATE", `"${text}" is not a German date`);
  }
  return date;
}

function fromWritten(text: string): CalendarDate | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const [, first, second, word, year] = match;
  if (word === undefined) return second === undefined ? joined(year, first) : joined(year, second, first);
  const part = Object.entries(partNames).find(([, name]) => name.toLowerCase() === word.toLowerCase());
  if (part) return first === undefined ? `${year}-${part[0]}` : undefined;
  const month = monthNumber(word);
  return month && joined(year, month, first);
}

function joined(...parts: (string | undefined)[]): CalendarDate {
  return parts
    .filter((part) => part !== undefined)
    .map(pad)
    .join("-");
}

/** Three letters tell all months apart. */
function monthNumber(word: string): string | undefined {
  const folded = word.toLowerCase().replace("ae", "ä");
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(folded));
  return folded.length < 3 || index < 0 ? undefined : pad(String(index + 1));
}

function pad(number: string): string {
  return number.padStart(2, "0");
}
