import { expect, it } from "vitest";
import { yearOf } from "./year-of.js";

it.each([
  { name: "a year begins on its first day", date: "2008", expected: 2008 },
  { name: "a year ends on its last", date: "2019", end: true, expected: 2020 },
  { name: "a month lies within its year", date: "2015-07", expected: 2015.5 },
  { name: "a month ends with its last day", date: "2015-06", end: true, expected: 2015.5 },
  { name: "a day lies within its month", date: "2024-01-01", expected: 2024 },
  { name: "the last day of a year is its end", date: "2023-12-31", end: true, expected: 2024 },
  { name: "a part of a year is near it", date: "2010-late", expected: 2010.9 },
  { name: "a word is no date", date: "bald", expected: undefined },
])("$name", ({ date, end = false, expected }) => {
  expect(yearOf(date, { end })).toBe(expected);
});
