import { describe, expect, it } from "vitest";
import { allocations } from "../reference/allocations.js";
import { programmes } from "../reference/programmes.js";
import { successions } from "../reference/successions.js";
import { checkAllocation } from "./check-allocation.js";
import { findProgrammes } from "./find-programmes.js";
import { programmeHistory, successionCycle } from "./succession.js";

describe("the reference data on funding", () => {
  it("has no programme that follows itself", () => {
    expect(successionCycle(successions)).toBeUndefined();
  });

  it("adds up in every year, within the rounding of its sources", () => {
    const checks = allocations.flatMap((allocation) =>
      checkAllocation(allocation).map((check) => ({ id: allocation.id, ...check })),
    );
    expect(checks.length).toBeGreaterThan(5);
    expect(checks.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it("knows that Lebendige Zentren comes from two programmes and has no successor", () => {
    const { predecessors, successors } = programmeHistory("lebendige-zentren", successions);
    const whole = predecessors.filter(({ succession }) => succession.extent === "whole");
    expect(whole.map(({ programmeId }) => programmeId)).toEqual([
      "aktive-zentren",
      "staedtebaulicher-denkmalschutz",
    ]);
    expect(successors).toEqual([]);
  });

  it.each([
    {
      need: "a culture venue in the country",
      circumstances: { measures: ["culture-venue"], settlement: "rural" },
      first: "dritte-orte-nrw",
    },
    {
      need: "a deprived district",
      circumstances: { measures: ["deprived-district"] },
      first: "sozialer-zusammenhalt",
    },
    {
      need: "a historic centre",
      circumstances: { measures: ["historic-buildings"] },
      first: "lebendige-zentren",
    },
    {
      need: "structural change",
      circumstances: { measures: ["structural-change"] },
      first: "wachstum-nachhaltige-erneuerung",
    },
  ] as const)("finds $first first for $need today", ({ circumstances, first }) => {
    const [match] = findProgrammes(circumstances, programmes, "2026-11-22");
    expect([match?.programme.id, match?.period.state]).toEqual([first, "running"]);
  });

  it("puts what is over behind what may still run", () => {
    const matches = findProgrammes({ measures: ["vacant-shops"] }, programmes, "2026-11-22").filter(
      ({ verdict }) => verdict !== "fails",
    );
    const states = matches.map(({ period }) => period.state);
    expect(states.indexOf("over")).toBeGreaterThan(0);
    expect(states.slice(states.indexOf("over")).every((state) => state === "over")).toBe(true);
  });

  it("never says that somebody may apply today", () => {
    const windows = findProgrammes({}, programmes, "2026-11-22").map(
      ({ applications }) => applications.state,
    );
    expect(windows).not.toContain("open");
  });
});
