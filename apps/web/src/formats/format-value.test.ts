import type { FactValue } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import { formatValue } from "./format-value.js";

describe("formatValue", () => {
  it.each<{ value: FactValue; expected: string }>([
    { value: { kind: "number", value: 130 }, expected: "130" },
    {
      value: { kind: "number", value: 1000, unit: "EUR", approximation: "at-least" },
      expected: "mindestens 1.000 Euro",
    },
    { value: { kind: "number", value: 396.6, unit: "million EUR" }, expected: "396,6 Millionen Euro" },
    { value: { kind: "number", value: 3, unit: "Hefte" }, expected: "3 Hefte" },
    {
      value: { kind: "range", from: 1000, to: 5000, unit: "EUR", approximation: "about" },
      expected: "rund 1.000 bis 5.000 Euro",
    },
    { value: { kind: "date", value: "2024-01-01" }, expected: "1. Januar 2024" },
    { value: { kind: "text", value: "zweimal im Jahr" }, expected: "zweimal im Jahr" },
    { value: { kind: "list", values: ["Beratung", "Tagung"] }, expected: "Beratung; Tagung" },
    { value: { kind: "boolean", value: false }, expected: "nein" },
  ])("writes $value.kind as $expected", ({ value, expected }) => {
    expect(formatValue(value)).toBe(expected);
  });
});
