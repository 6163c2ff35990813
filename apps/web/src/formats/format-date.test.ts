import { describe, expect, it } from "vitest";
import { formatDate } from "./format-date.js";

describe("formatDate", () => {
  it.each([
    { date: "2021", expected: "2021" },
    { date: "2021-03", expected: "März 2021" },
    { date: "2021-03-05", expected: "5. März 2021" },
    { date: "2008-early", expected: "Anfang 2008" },
    { date: "2008-mid", expected: "Mitte 2008" },
    { date: "2008-late", expected: "Ende 2008" },
  ])("writes $date as $expected", ({ date, expected }) => {
    expect(formatDate(date)).toBe(expected);
  });

  it.each(["", "gestern", "2021-13", "21-03"])("leaves %j, which is no date, as it is", (date) => {
    expect(formatDate(date)).toBe(date);
  });
});
