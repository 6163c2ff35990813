import { expect, it } from "vitest";
import { writeCalendar } from "./write-calendar.js";

it("writes a whole day with its title", () => {
  const file = writeCalendar({ day: "2027-06-15", title: "Antragsfrist: Dritte Orte; Phase 2, Konzept" });
  expect(file).toContain("DTSTART;VALUE=DATE:20270615\r\n");
  expect(file.replaceAll("\r\n ", "")).toContain(
    "SUMMARY:Antragsfrist: Dritte Orte\\; Phase 2\\, Konzept\r\n",
  );
  expect(file.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
});

it("folds long lines, as calendars ask for", () => {
  const lines = writeCalendar({ day: "2027-06-15", title: "x".repeat(200) }).split("\r\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75);
});
