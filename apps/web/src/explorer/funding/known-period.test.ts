import type { FundingProgramme } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import { describePeriod, knownPeriod } from "./known-period.js";

function programme(fields: Partial<FundingProgramme>): FundingProgramme {
  const base = { id: "p", name: "P", aliases: [], funders: [], needs: [], phases: [], legalBasis: [] };
  return {
    ...base,
    level: "state",
    purpose: "",
    measures: [],
    conditions: { applicants: [], requires: [] },
    validity: {},
    validityCertainty: {},
    openEnded: false,
    certainty: "documented",
    sourceIds: [],
    ...fields,
  };
}

describe("the period of a programme", () => {
  it("leaves out an end that nobody confirmed", () => {
    const period = {
      validity: { from: "1999", to: "2019" },
      validityCertainty: { from: "unconfirmed" as const },
    };
    expect(knownPeriod(programme(period))).toEqual({ to: "2019" });
  });

  it.each([
    { name: "that is over", fields: { validity: { from: "2008", to: "2019" } }, expected: "2008 bis 2019" },
    {
      name: "that runs on",
      fields: { validity: { from: "2020" }, openEnded: true },
      expected: "seit 2020, läuft weiter",
    },
    {
      name: "whose end nobody knows",
      fields: { validity: { from: "2023-04" } },
      expected: "seit April 2023, Ende nicht bekannt",
    },
    { name: "of which nothing is known", fields: {}, expected: "nicht bekannt" },
  ])("says one $name", ({ fields, expected }) => {
    expect(describePeriod(programme(fields))).toBe(expected);
  });
});
