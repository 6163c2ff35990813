import { expect, it } from "vitest";
import { formatEuro } from "./format-euro.js";

it.each([
  { eur: 396_600_000, approximation: "about" as const, expected: "rund 396,6 Millionen Euro" },
  { eur: 1_000_000_000, approximation: "exact" as const, expected: "1.000 Millionen Euro" },
  { eur: 450_000, approximation: "up-to" as const, expected: "bis zu 450.000 Euro" },
])("says $eur as $expected", ({ eur, approximation, expected }) => {
  expect(formatEuro(eur, approximation)).toBe(expected);
});
