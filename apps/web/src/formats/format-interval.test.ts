import { expect, it } from "vitest";
import { formatInterval } from "./format-interval.js";

it.each([
  { name: "both ends", interval: { from: "2008", to: "2023-12-31" }, expected: "2008 bis 31. Dezember 2023" },
  { name: "a beginning", interval: { from: "2024-01" }, expected: "seit Januar 2024" },
  { name: "an end", interval: { to: "2019" }, expected: "bis 2019" },
  { name: "nothing", interval: {}, expected: "" },
])("says a period with $name", ({ interval, expected }) => {
  expect(formatInterval(interval)).toBe(expected);
});
