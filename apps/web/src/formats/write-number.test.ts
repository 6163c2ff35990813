import { expect, it } from "vitest";
import { readNumber } from "./read-number.js";
import { writeNumber } from "./write-number.js";

it.each([
  { value: 2026, expected: "2026" },
  { value: 261_000_000, expected: "261.000.000" },
  { value: 1200.5, expected: "1200,5" },
  { value: -0.125, expected: "-0,125" },
])("writes $value as $expected, which reads as the same", ({ value, expected }) => {
  expect(writeNumber(value)).toBe(expected);
  expect(readNumber(expected)).toBe(value);
});
