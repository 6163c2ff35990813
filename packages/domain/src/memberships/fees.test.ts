import { describe, expect, it } from "vitest";
import { DomainError } from "../errors.js";
import { feeRules } from "../reference/fees.js";
import { FeeRule } from "./fee.js";
import { feeOn } from "./fee-on.js";

const planted = FeeRule.parse({
  id: "planted",
  networkId: "netzwerk-stadtentwicklung-nrw",
  validity: { from: "2024" },
  steps: [
    { belowPopulation: 10_000, feePerYear: { eur: 1000 } },
    { fromPopulation: 10_000, belowPopulation: 25_000 },
    { fromPopulation: 25_000, feePerYear: { eur: 5000 } },
  ],
  waivers: [{ validity: { from: "2025", to: "2025" }, reason: "ausgesetzt" }],
  certainty: "documented",
  sourceId: "planted",
});
const fee = (population: number, on: string) =>
  feeOn([planted], "netzwerk-stadtentwicklung-nrw", population, on);

describe("the fee of a network", () => {
  it.each([
    { population: 9_999, on: "2024-06-01", outcome: "known" },
    { population: 10_000, on: "2024-06-01", outcome: "between" },
    { population: 24_999, on: "2024-06-01", outcome: "between" },
    { population: 25_000, on: "2024-06-01", outcome: "known" },
    { population: 9_999, on: "2025-06-01", outcome: "waived" },
    { population: 9_999, on: "2023-06-01", outcome: "unknown" },
  ])("for $population inhabitants on $on is $outcome", ({ population, on, outcome }) => {
    expect(fee(population, on).outcome).toBe(outcome);
  });

  it("is never interpolated between steps that nobody documents", () => {
    expect(feeOn(feeRules, "netzwerk-stadtentwicklung-nrw", 20_000, "2026-11-22")).toMatchObject({
      outcome: "between",
      smallest: { eur: 1000 },
      largest: { eur: 5000 },
    });
  });

  it("was waived in Netzwerk Innenstadt NRW from 2021 to 2023", () => {
    expect(feeOn(feeRules, "netzwerk-innenstadt-nrw", 37_000, "2022-06-01")).toMatchObject({
      outcome: "waived",
    });
    expect(feeOn(feeRules, "netzwerk-innenstadt-nrw", 37_000, "2020-06-01").outcome).toBe("unknown");
  });

  it("needs a number of inhabitants", () => {
    expect(() => fee(-1, "2024-06-01")).toThrow(DomainError);
    expect(() => fee(Number.NaN, "2024-06-01")).toThrow(DomainError);
  });
});
