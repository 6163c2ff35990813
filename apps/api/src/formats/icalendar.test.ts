import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { iCalendarOf } from "./icalendar.js";

const frame = {
  title: "Veranstaltungen der Netzwerke",
  publicUrl: "http://127.0.0.1:3000",
  path: "/v1/events",
  today: "2026-11-22",
};
const event = { id: "tagung-2026", date: "2026-12-31", title: "Tagung" };
const format = iCalendarOf((each: typeof event & { description?: string; place?: string }) => each);

/** Reads the entries with a parser that is not ours. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe(frame.title);
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

describe("a calendar", () => {
  it("holds each event as a whole day, also on the last of the year", () => {
    const [entry] = read(format.render([event], frame));
    expect(entry).toMatchObject({ uid: "tagung-2026@stadtlotse", summary: "Tagung" });
    expect(entry?.startDate.toString()).toBe("2026-12-31");
    expect(entry?.endDate.toString()).toBe("2027-01-01");
  });

  it("keeps commas, lines and long texts as they are, in lines of at most 75 bytes", () => {
    const description = `Ä; ö, ü\\n\nzweite Zeile ${"größer 👩‍💻 ".repeat(40)}`;
    const text = format.render([{ ...event, description, place: "Unna, Rathaus" }], frame);
    expect(read(text)[0]).toMatchObject({ description, location: "Unna, Rathaus" });
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("leaves out an event of which only the month is known, and may be empty", () => {
    expect(read(format.render([{ ...event, date: "2026-12" }], frame))).toEqual([]);
  });
});
