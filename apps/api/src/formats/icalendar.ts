import { addDays, type CalendarDate, isCalendarDay } from "@stadtlotse/domain";
import type { ListFormat } from "./list-format.js";

/** What a record is in a calendar. */
interface Entry {
  id: string;
  date: CalendarDate;
  title: string;
  place?: string | undefined;
  description?: string | undefined;
  url?: string | undefined;
}

/** Records as all-day entries after RFC 5545; those of which only the month or year is known cannot stand in a calendar. */
export function iCalendarOf<Item>(toEntry: (item: Item) => Entry): ListFormat<Item> {
  return {
    name: "ics",
    mediaType: "text/calendar; charset=utf-8",
    render: (items, { title, today }) =>
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Stadtlotse//Veranstaltungen//DE",
        `X-WR-CALNAME:${escapeText(title)}`,
        ...items
          .map(toEntry)
          .filter(({ date }) => isCalendarDay(date))
          .flatMap((entry) => describe(entry, today)),
        "END:VCALENDAR",
      ]
        .map(fold)
        .join(""),
  };
}

function describe({ id, date, title, place, description, url }: Entry, today: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}@stadtlotse`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(url === undefined || /[\r\n]/.test(url) ? [] : [`URL:${url}`]),
    "END:VEVENT",
  ];
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

const longestLineBytes = 75;

/** No line may be longer than 75 bytes; one that goes on begins with a blank. */
function fold(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > longestLineBytes) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}
