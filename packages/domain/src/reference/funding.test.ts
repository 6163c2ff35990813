import { describe, expect, it } from "vitest";
import { Allocation, MunicipalGrant } from "../funding/allocation.js";
import { FundingInstrument, FundingProgramme, Succession } from "../funding/funding-programme.js";
import { allocations } from "./allocations.js";
import { instruments } from "./instruments.js";
import { municipalities } from "./municipalities.js";
import { programmes } from "./programmes.js";
import { sources } from "./sources.js";
import { subjects } from "./subjects.js";
import { successions } from "./successions.js";
import { zizMunicipalities } from "./ziz-municipalities.js";

const programmeIds = new Set(programmes.map(({ id }) => id));
const sourceIds = new Set(sources.map(({ id }) => id));

describe("the programmes", () => {
  it("have ids of their own, phases too", () => {
    const ids = [...programmes, ...programmes.flatMap(({ phases }) => phases), ...instruments].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(programmes.map((programme) => ({ id: programme.id, programme })))(
    "$id is whole",
    ({ programme }) => {
      expect(FundingProgramme.parse(programme)).toEqual(programme);
      for (const id of programme.sourceIds) expect(sourceIds).toContain(id);
      for (const { sourceId } of programme.phases) expect(sourceIds).toContain(sourceId);
      expect(subjects).toHaveProperty([programme.id]);
    },
  );

  it("rest on a source unless they are unconfirmed", () => {
    const groundless = programmes.filter(
      (each) => each.certainty !== "unconfirmed" && each.sourceIds.length === 0,
    );
    expect(groundless).toEqual([]);
  });

  it("are carried on by programmes that exist, never in a circle", () => {
    for (const succession of successions) {
      expect(Succession.parse(succession)).toEqual(succession);
      expect(programmeIds).toContain(succession.predecessorId);
      expect(programmeIds).toContain(succession.successorId);
      expect(sourceIds).toContain(succession.sourceId);
    }
    for (const id of programmeIds) expect(successorsOf(id)).not.toContain(id);
  });

  it("are told apart from instruments and laws", () => {
    for (const instrument of instruments) {
      expect(FundingInstrument.parse(instrument)).toEqual(instrument);
      expect(programmeIds).not.toContain(instrument.id);
      for (const id of instrument.sourceIds) expect(sourceIds).toContain(id);
    }
  });
});

describe("the allocations", () => {
  it.each(allocations.map((allocation) => ({ id: allocation.id, allocation })))(
    "$id is the sum of its parts within rounding",
    ({ allocation }) => {
      expect(Allocation.parse(allocation)).toEqual(allocation);
      expect(sourceIds).toContain(allocation.sourceId);
      const { totalEur, stateEur, federalEur, euEur, ownShareEur, includesOwnShare, parts, roundedToEur } =
        allocation;
      const funders = [stateEur, federalEur, euEur, includesOwnShare ? ownShareEur : undefined];
      if (stateEur !== undefined) expect(Math.abs(sum(funders) - totalEur)).toBeLessThanOrEqual(roundedToEur);
      if (parts.length > 0) expect(sum(parts.map(({ eur }) => eur))).toBe(totalEur);
    },
  );

  it("belong to a known programme or family", () => {
    for (const { programmeId } of allocations) expect(subjects).toHaveProperty([programmeId]);
  });

  it("give one total a programme and year", () => {
    const keys = allocations.map(({ programmeId, year }) => `${programmeId} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the municipalities in ZIZ", () => {
  it("are 34 municipalities of North Rhine-Westphalia", () => {
    const known = new Set(municipalities.map(({ ags }) => ags));
    expect(new Set(zizMunicipalities.map(({ ags }) => ags)).size).toBe(34);
    for (const grant of zizMunicipalities) {
      expect(MunicipalGrant.parse(grant)).toEqual(grant);
      expect(known).toContain(grant.ags);
    }
  });
});

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce((total: number, value) => total + (value ?? 0), 0);
}

function successorsOf(id: string, seen: readonly string[] = []): string[] {
  return successions
    .filter(({ predecessorId, successorId }) => predecessorId === id && !seen.includes(successorId))
    .flatMap(({ successorId }) => [successorId, ...successorsOf(successorId, [...seen, successorId])]);
}
