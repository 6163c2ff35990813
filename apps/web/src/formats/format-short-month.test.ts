import { expect, it } from "vitest";
import { formatShortMonth } from "./format-short-month.js";

it.each([
  { month: "2026-11", expected: "Nov. 26" },
  { month: "2025-01", expected: "Jan. 25" },
  { month: "2025-05", expected: "Mai 25" },
])("writes $month as $expected", ({ month, expected }) => {
  expect(formatShortMonth(month)).toBe(expected);
});
