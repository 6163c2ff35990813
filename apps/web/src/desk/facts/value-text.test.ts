import type { FactValue } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import { readValue, writeValue } from "./value-text.js";

const members: FactValue = { kind: "number", value: 130, unit: "members", approximation: "about" };

describe("a value that is typed", () => {
  it.each<{ text: string; expected: number | undefined }>([
    { text: "131", expected: 131 },
    { text: "1.234", expected: 1234 },
    { text: "1.234.567,5", expected: 1_234_567.5 },
    { text: "12,75", expected: 12.75 },
    { text: "-3", expected: -3 },
    { text: "viele", expected: undefined },
    { text: "", expected: undefined },
  ])('is read from "$text" as $expected', ({ text, expected }) => {
    const value = readValue(members, text);
    expect(value).toEqual(expected === undefined ? undefined : { ...members, value: expected });
  });

  it("refuses a range that runs backwards", () => {
    const range: FactValue = { kind: "range", from: 1, to: 2 };
    expect(readValue(range, "5\n4")).toBeUndefined();
  });

  it.each<FactValue>([
    members,
    { kind: "range", from: 1000, to: 2000.5 },
    { kind: "text", value: "Bocholt" },
    { kind: "date", value: "2024-01" },
    { kind: "list", values: ["Beratung", "Austausch"] },
    { kind: "boolean", value: false },
  ])("comes back as it was written: $kind", (value) => {
    expect(readValue(value, writeValue(value))).toEqual(value);
  });
});
