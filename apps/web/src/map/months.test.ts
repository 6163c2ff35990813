import { expect, it } from "vitest";
import { firstDayOf, monthOf } from "./months.js";

it.each([
  { day: "2013-04-17", month: 24_159, first: "2013-04-01" },
  { day: "2008-01-01", month: 24_096, first: "2008-01-01" },
  { day: "2023-12-31", month: 24_287, first: "2023-12-01" },
])("counts the month of $day, and back to its first day", ({ day, month, first }) => {
  expect(monthOf(day)).toBe(month);
  expect(firstDayOf(month)).toBe(first);
});
