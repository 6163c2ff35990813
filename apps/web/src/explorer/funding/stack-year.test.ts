import { expect, it } from "vitest";
import { stackYear } from "./stack-year.js";

it.each([
  { name: "what nobody splits", year: { totalEur: 255 }, expected: [["unsplit", 0, 255]] },
  {
    name: "Land, Bund and EU on one another",
    year: { totalEur: 396_600, stateEur: 198_100, federalEur: 191_300, euEur: 7_200 },
    expected: [
      ["state", 0, 198_100],
      ["federal", 198_100, 191_300],
      ["eu", 389_400, 7_200],
    ],
  },
  {
    name: "no part for what is lost by rounding",
    year: { totalEur: 302_000, stateEur: 152_400, federalEur: 149_500 },
    expected: [
      ["state", 0, 152_400],
      ["federal", 152_400, 149_500],
    ],
  },
  {
    name: "the rest of a sum that is split in part",
    year: { totalEur: 100, stateEur: 60 },
    expected: [
      ["state", 0, 60],
      ["unsplit", 60, 40],
    ],
  },
])("stacks $name", ({ year, expected }) => {
  expect(stackYear(year).map(({ part, below, eur }) => [part, below, eur])).toEqual(expected);
});
