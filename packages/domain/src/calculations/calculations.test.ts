import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateAverage, calculateDifference, calculateShare, calculateSum } from "./calculate.js";
import { formatNumber, roundTo } from "./format-number.js";

const million = (value: number) => ({ value, unit: "Mio. Euro" });

describe("numbers", () => {
  it.each([
    { value: 396.6, decimals: 1, text: "396,6" },
    { value: 396_600_000, decimals: 0, text: "396.600.000" },
    { value: 1000, decimals: 2, text: "1.000" },
    { value: -7000, decimals: 0, text: "−7.000" },
    { value: 1.005, decimals: 2, text: "1,01" },
    { value: 0.1 + 0.2, decimals: 6, text: "0,3" },
    { value: 12.5, decimals: 0, text: "13" },
    { value: -0.04, decimals: 1, text: "0" },
  ])("are written $text", ({ value, decimals, text }) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it("come back from their German form", () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(cents, (number) => {
        const value = number / 100;
        const read = Number(formatNumber(value, 2).replaceAll(".", "").replace(",", ".").replace("−", "-"));
        expect(read).toBe(roundTo(value, 2) + 0);
      }),
    );
  });
});

describe("calculations show how they came about", () => {
  it("a share of the eligible costs of 2020", () => {
    expect(calculateShare("Anteil", million(396.6), { ...million(532), approximation: "about" })).toEqual({
      label: "Anteil",
      expression: "396,6 / 532",
      value: 74.5,
      unit: "Prozent",
      approximation: "about",
      text: "Anteil: rund 74,5 Prozent (berechnet: 396,6 / 532).",
    });
  });

  it("a difference that keeps what the source calls 'gut'", () => {
    const saving = calculateDifference(
      "Ersparnis",
      { value: 12_000, unit: "Euro", approximation: "a-good" },
      { value: 5000, unit: "Euro" },
    );
    expect(saving).toMatchObject({ value: 7000, approximation: "a-good", expression: "12.000 − 5.000" });
  });

  it("a difference of exact and loose numbers is no more than 'rund'", () => {
    const difference = calculateDifference("Mehr", million(100), { ...million(40), approximation: "a-good" });
    expect(difference.text).toBe("Mehr: rund 60 Mio. Euro (berechnet: 100 − 40).");
  });

  it("the sum of the three funders of 2020", () => {
    expect(calculateSum("Summe", [198.1, 191.3, 7.2].map(million))).toMatchObject({
      value: 396.6,
      expression: "198,1 + 191,3 + 7,2",
      approximation: "exact",
    });
  });

  it.each([
    { label: "je Kommune", count: { value: 273, unit: "Kommunen" }, value: 1.45 },
    { label: "je Projekt", count: { value: 295, unit: "Projekte" }, value: 1.34 },
  ])("an average $label", ({ label, count, value }) => {
    expect(calculateAverage(label, million(396.6), count)).toMatchObject({ value, unit: "Mio. Euro" });
  });

  it("an average as exact as one asks for, in the number and in the sentence", () => {
    const average = calculateAverage("je Kommune", million(396.6), { value: 273, unit: "Kommunen" }, 4);
    expect(average.value).toBe(1.4527);
    expect(average.text).toBe("je Kommune: 1,4527 Mio. Euro (berechnet: 396,6 / 273).");
  });

  it("refuse units that differ, a whole of zero and an empty sum", () => {
    expect(() => calculateSum("x", [million(1), { value: 1, unit: "Euro" }])).toThrow(/different units/);
    expect(() => calculateShare("x", million(1), million(0))).toThrow(/divided by 0/);
    expect(() => calculateSum("x", [])).toThrow(/at least one/);
  });

  it("add and take away without the noise of binary fractions", () => {
    const tenths = fc.integer({ min: 0, max: 100_000 }).map((number) => number / 10);
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const sum = calculateSum("x", [million(a), million(b)]);
        expect(calculateDifference("x", million(sum.value), million(b)).value).toBe(a);
      }),
    );
  });
});
