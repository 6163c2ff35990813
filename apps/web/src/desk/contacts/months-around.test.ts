import { expect, it } from "vitest";
import { monthsAround } from "./months-around.js";

it("gives a year before a month and a year after", () => {
  const months = monthsAround("2026-01");
  expect(months).toHaveLength(25);
  expect(months.slice(0, 2)).toEqual(["2025-01", "2025-02"]);
  expect(months.slice(11, 14)).toEqual(["2025-12", "2026-01", "2026-02"]);
  expect(months.at(-1)).toBe("2027-01");
});
