import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../errors.js";
import { addDays, daysBetween } from "./add-days.js";
import { covers } from "./covers.js";
import { formatCalendarDate, parseGermanDate } from "./format-calendar-date.js";
import { boundsOf, intervalsOverlap } from "./interval-bounds.js";
import {
  compareCalendarDates,
  datesOverlap,
  isCalendarDate,
  parseCalendarDate,
} from "./parse-calendar-date.js";

const pad = (number: number) => String(number).padStart(2, "0");
const day = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const calendarDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom("early", "mid", "late"))
    .map((parts) => parts.join("-")),
);

describe("calendar dates", () => {
  it.each([
    "2021-13",
    "2021-02-29",
    "2021-00",
    "2021-04-31",
    "21",
    "2021-3",
    "2021-03-15T00:00",
    "0999",
    "2021-summer",
    "",
  ])("reject %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => parseCalendarDate(text)).toThrow(
      new DomainError("INVALID_DATE", `"${text}" is not a calendar date`),
    );
  });

  it("know leap days", () => {
    expect(isCalendarDate("2024-02-29")).toBe(true);
    expect(isCalendarDate("1900-02-29")).toBe(false);
    expect(isCalendarDate("2000-02-29")).toBe(true);
  });

  it("cover the whole year with its three parts", () => {
    expect(parseCalendarDate("2008-early")).toMatchObject({ firstDay: "2008-01-01", lastDay: "2008-04-30" });
    expect(parseCalendarDate("2008-mid")).toMatchObject({ firstDay: "2008-05-01", lastDay: "2008-08-31" });
    expect(parseCalendarDate("2008-late")).toMatchObject({ firstDay: "2008-09-01", lastDay: "2008-12-31" });
  });

  it("are ordered totally: the order does not depend on the side", () => {
    fc.assert(
      fc.property(calendarDate, calendarDate, (a, b) => {
        expect(Math.sign(compareCalendarDates(a, b))).toBe(-Math.sign(compareCalendarDates(b, a)) + 0);
        expect(datesOverlap(a, b)).toBe(datesOverlap(b, a));
      }),
    );
  });

  it("come back unchanged from their German form", () => {
    fc.assert(fc.property(calendarDate, (date) => parseGermanDate(formatCalendarDate(date)) === date));
  });
});

describe("German dates", () => {
  it.each([
    { written: "30. März 2020", date: "2020-03-30" },
    { written: "30.03.2020", date: "2020-03-30" },
    { written: "1.1.2025", date: "2025-01-01" },
    { written: "Maerz 2021", date: "2021-03" },
    { written: "Nov. 2024", date: "2024-11" },
    { written: "03/2021", date: "2021-03" },
    { written: "Ende 2024", date: "2024-late" },
    { written: " 2019 ", date: "2019" },
  ])("reads $written", ({ written, date }) => {
    expect(parseGermanDate(written)).toBe(date);
  });

  it.each(["31. Februar 2020", "Ju 2020", "3. Anfang 2020", "morgen", "2020-03-30", "13/2020"])(
    "rejects %j",
    (text) => {
      expect(() => parseGermanDate(text)).toThrow(DomainError);
    },
  );
});

describe("days", () => {
  it("are counted like the calendar of the platform counts them", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50_000, max: 50_000 }), (from, days) => {
        const expected = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(from, days)).toBe(expected);
        expect(daysBetween(from, expected)).toBe(days);
      }),
    );
  });

  it.each([
    { from: "2024-02-28", days: 2, to: "2024-03-01" },
    { from: "2023-02-28", days: 1, to: "2023-03-01" },
    { from: "1900-02-28", days: 1, to: "1900-03-01" },
    { from: "2000-03-01", days: -1, to: "2000-02-29" },
    { from: "1000-01-01", days: 365, to: "1001-01-01" },
    { from: "9999-12-31", days: -365, to: "9998-12-31" },
  ])("lead from $from over $days days to $to", ({ from, days, to }) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it("must be exact", () => {
    expect(() => addDays("2021-03", 1)).toThrow(DomainError);
  });

  it.each([
    { from: "9999-12-31", days: 1, code: "INVALID_DATE" },
    { from: "1000-01-01", days: -1, code: "INVALID_DATE" },
    { from: "2021-01-01", days: 1e12, code: "INVALID_DATE" },
    { from: "2021-01-01", days: 0.5, code: "INVALID_VALUE" },
    { from: "2021-01-01", days: Number.NaN, code: "INVALID_VALUE" },
  ])("refuse to lead from $from over $days days", ({ from, days, code }) => {
    expect(() => addDays(from, days)).toThrow(expect.objectContaining({ name: "DomainError", code }));
  });
});

describe("periods", () => {
  it.each([
    { name: "on its first day", on: "2020-03-01", expected: true },
    { name: "on its last day", on: "2021-12-31", expected: true },
    { name: "before", on: "2020-02-29", expected: false },
    { name: "after", on: "2022-01-01", expected: false },
  ])("cover a day $name: $expected", ({ on, expected }) => {
    expect(covers({ from: "2020-03", to: "2021" }, on)).toBe(expected);
  });

  it("without bounds cover every day", () => {
    fc.assert(fc.property(day, (on) => covers({}, on)));
  });

  it("that end before they begin are refused", () => {
    expect(() => boundsOf({ from: "2022", to: "2021" })).toThrow(
      new DomainError("INVALID_INTERVAL", "the period 2022 to 2021 ends before it begins"),
    );
  });

  it("overlap exactly when some day lies in both", () => {
    const small = fc.integer({ min: 1, max: 28 }).map((number) => `2021-02-${pad(number)}`);
    const period = fc.tuple(small, small).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
    const days = Array.from({ length: 28 }, (_, index) => `2021-02-${pad(index + 1)}`);
    fc.assert(
      fc.property(period, period, (left, right) => {
        const shared = days.some((on) => covers(left, on) && covers(right, on));
        expect(intervalsOverlap(left, right)).toBe(shared);
      }),
    );
  });
});
