import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../errors.js";
import { checkAllocation } from "./check-allocation.js";
import { findProgrammes } from "./find-programmes.js";
import { FundingProgramme, type ProgrammePhase, type Succession } from "./funding-programme.js";
import { fundingRate } from "./funding-rate.js";
import { applicationWindow, programmePeriod } from "./programme-period.js";
import { programmeHistory, successionCycle } from "./succession.js";
import { upcomingDeadlines } from "./upcoming-deadlines.js";

describe("the funding rate of North Rhine-Westphalia", () => {
  it.each([
    { unemployment: "average", financialStrength: "average", percent: 60, expression: "60 + 0 + 0" },
    { unemployment: "above-average", financialStrength: "weak", percent: 80, expression: "60 + 10 + 10" },
    { unemployment: "below-average", financialStrength: "strong", percent: 40, expression: "60 − 10 − 10" },
    { unemployment: "above-average", financialStrength: "strong", percent: 60, expression: "60 + 10 − 10" },
  ] as const)(
    "is $percent per cent for $unemployment unemployment and $financialStrength finances",
    ({ percent, expression, ...given }) => {
      const rate = fundingRate(given);
      expect([rate.fromPercent, rate.toPercent]).toEqual([percent, percent]);
      expect(rate.ownShareFromPercent).toBe(100 - percent);
      expect(rate.expression).toBe(expression);
      expect(rate.text).toContain(`berechnet: ${expression}`);
    },
  );

  it("is a range where a circumstance is unknown", () => {
    expect(fundingRate({})).toMatchObject({
      fromPercent: 40,
      toPercent: 80,
      ownShareFromPercent: 20,
      ownShareToPercent: 60,
    });
    expect(fundingRate({ financialStrength: "weak" })).toMatchObject({
      fromPercent: 60,
      toPercent: 80,
      expression: "60 ± 10 + 10",
    });
  });
});

describe("the sums of an allocation", () => {
  const year2020 = {
    totalEur: 396_600_000,
    stateEur: 198_100_000,
    federalEur: 191_300_000,
    euEur: 7_200_000,
    eligibleCostsEur: 532_000_000,
    includesOwnShare: false,
    roundedToEur: 100_000,
    parts: [],
  };

  it("agree for 2020", () => {
    expect(checkAllocation(year2020).map(({ name, agrees }) => [name, agrees])).toEqual([
      ["funders", true],
      ["eligible-costs", true],
    ]);
  });

  it("may differ by the rounding of the source, not by more", () => {
    const [within] = checkAllocation({ ...year2020, totalEur: 396_800_000 });
    const [beyond] = checkAllocation({ ...year2020, totalEur: 396_900_000 });
    expect(within).toMatchObject({ agrees: true, partsEur: 396_600_000, toleranceEur: 200_000 });
    expect(beyond).toMatchObject({ agrees: false });
  });

  it("count the own share only where the total contains it", () => {
    const pact2018 = {
      ...year2020,
      totalEur: 61_700_000,
      stateEur: 9_300_000,
      federalEur: 46_200_000,
      euEur: 0,
      ownShareEur: 6_200_000,
      eligibleCostsEur: undefined,
    };
    expect(checkAllocation({ ...pact2018, includesOwnShare: true })[0]?.agrees).toBe(true);
    expect(checkAllocation({ ...pact2018, includesOwnShare: false })[0]?.agrees).toBe(false);
  });

  it("are not checked without figures", () => {
    expect(checkAllocation({ totalEur: 1, includesOwnShare: false, roundedToEur: 1, parts: [] })).toEqual([]);
  });

  it("hold for every split of a total", () => {
    const million = fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths * 100_000);
    fc.assert(
      fc.property(million, million, million, (stateEur, federalEur, euEur) => {
        const totalEur = stateEur + federalEur + euEur;
        const allocation = {
          totalEur,
          stateEur,
          federalEur,
          euEur,
          includesOwnShare: false,
          roundedToEur: 100_000,
          parts: [],
        };
        return checkAllocation(allocation).every(({ agrees }) => agrees);
      }),
    );
  });
});

describe("the history of a programme", () => {
  const step = (
    predecessorId: string,
    successorId: string,
    certainty: Succession["certainty"] = "documented",
  ): Succession => ({
    predecessorId,
    successorId,
    extent: "whole",
    certainty,
    sourceId: "source",
  });
  const successions = [
    step("active-centres", "living-centres"),
    step("heritage", "living-centres"),
    step("small-towns", "living-centres", "unconfirmed"),
    step("active-centres", "growth"),
    step("oldest", "active-centres"),
  ];

  it("joins several predecessors, nearest first", () => {
    const { predecessors } = programmeHistory("living-centres", successions);
    expect(predecessors.map(({ programmeId, distance }) => [programmeId, distance])).toEqual([
      ["active-centres", 1],
      ["heritage", 1],
      ["oldest", 2],
    ]);
  });

  it("splits into several successors", () => {
    const { successors } = programmeHistory("active-centres", successions);
    expect(successors.map(({ programmeId }) => programmeId)).toEqual(["living-centres", "growth"]);
  });

  it("keeps unconfirmed steps apart", () => {
    expect(programmeHistory("living-centres", successions).unconfirmed).toEqual([successions[2]]);
  });

  it("is empty where nothing is documented", () => {
    expect(programmeHistory("elsewhere", successions)).toMatchObject({ predecessors: [], successors: [] });
  });

  it("ends even in a circle, and the circle is found", () => {
    const circle = [step("a", "b"), step("b", "c"), step("c", "a")];
    expect(programmeHistory("a", circle).successors).toHaveLength(2);
    expect(successionCycle(circle)).toEqual(["a", "b", "c", "a"]);
    expect(successionCycle(successions)).toBeUndefined();
  });

  it("has no circle when every step leads to something later", () => {
    const forward = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }))
      .map(([from, by]) => step(`${from}`, `${from + by}`));
    fc.assert(fc.property(fc.array(forward), (steps) => successionCycle(steps) === undefined));
  });
});

function plant(programme: Partial<FundingProgramme>): FundingProgramme {
  return FundingProgramme.parse({
    id: "programme",
    name: "Programm",
    level: "state",
    purpose: "Ein Zweck.",
    measures: ["culture-venue"],
    conditions: {},
    validity: { from: "2019" },
    openEnded: true,
    certainty: "documented",
    sourceIds: ["source"],
    ...programme,
  });
}

const call = (phase: Partial<ProgrammePhase>): ProgrammePhase => ({
  id: "call",
  name: "Aufruf",
  kind: "call",
  deadline: null,
  certainty: "documented",
  sourceId: "source",
  ...phase,
});

describe("the period of a programme", () => {
  it.each([
    {
      name: "that ended",
      programme: { validity: { from: "2021", to: "2023" } },
      state: "over",
      says: "bis 2023",
    },
    {
      name: "on its last day",
      programme: { validity: { to: "2026-11-22" } },
      state: "running",
      says: "bis 22. November 2026",
    },
    { name: "without end", programme: { validity: { from: "2020" } }, state: "running", says: "seit 2020" },
    { name: "to come", programme: { validity: { from: "2027" } }, state: "upcoming", says: "2027" },
    {
      name: "of unknown end",
      programme: { validity: { from: "2020" }, openEnded: false },
      state: "unknown",
      says: "nicht belegt",
    },
    {
      name: "whose end nobody confirmed",
      programme: {
        validity: { from: "2020", to: "2022" },
        validityCertainty: { to: "unconfirmed" as const },
        openEnded: false,
      },
      state: "unknown",
      says: "nicht belegt",
    },
  ])("$name is $state", ({ programme, state, says }) => {
    const period = programmePeriod(plant(programme), "2026-11-22");
    expect(period.state).toBe(state);
    expect(period.text).toContain(says);
  });
});

describe("the window for applications", () => {
  it.each([
    { name: "no phase", phases: [], state: "unknown" },
    { name: "a phase without deadline", phases: [call({})], state: "unknown" },
    { name: "a deadline today", phases: [call({ deadline: "2026-11-22" })], state: "open" },
    { name: "a deadline of yesterday", phases: [call({ deadline: "2026-11-21" })], state: "closed" },
    {
      name: "a call that opens tomorrow",
      phases: [call({ opensOn: "2026-11-23", deadline: "2027" })],
      state: "unknown",
    },
    {
      name: "an unconfirmed deadline",
      phases: [call({ deadline: "2027", certainty: "unconfirmed" })],
      state: "unknown",
    },
    {
      name: "an old call and an open one",
      phases: [call({ deadline: "2020" }), call({ deadline: "2027" })],
      state: "open",
    },
  ])("with $name is $state", ({ phases, state }) => {
    expect(applicationWindow(phases, "2026-11-22").state).toBe(state);
  });

  it("names the last deadline when all are over", () => {
    const phases = [
      call({ name: "zweiter Aufruf", deadline: "2021-04" }),
      call({ name: "erster Aufruf", deadline: "2020-10-16" }),
    ];
    expect(applicationWindow(phases, "2026-11-22").text).toBe(
      "zweiter Aufruf: Die Antragsfrist ist abgelaufen (April 2021).",
    );
  });
});

describe("finding programmes", () => {
  const culture = plant({
    id: "culture",
    conditions: { settlement: "rural", applicants: ["municipality", "club"], requires: [] },
  });
  const sports = plant({ id: "sports", measures: ["sports-facility"] });
  const closed = plant({ id: "closed", validity: { from: "2010", to: "2015" } });
  const rumour = plant({ id: "rumour", certainty: "unconfirmed" });
  const find = (circumstances: Parameters<typeof findProgrammes>[0], ...programmes: FundingProgramme[]) =>
    findProgrammes(circumstances, programmes, "2026-11-22");

  it("puts what runs and fits first, then what is over, then what does not fit", () => {
    const matches = find({ measures: ["culture-venue"] }, sports, closed, culture);
    expect(matches.map(({ programme, verdict, period }) => [programme.id, verdict, period.state])).toEqual([
      ["culture", "possible", "running"],
      ["closed", "fits", "over"],
      ["sports", "fails", "running"],
    ]);
  });

  it("gives a reason for every criterion", () => {
    const [match] = find({ measures: ["culture-venue"], settlement: "rural", applicant: "club" }, culture);
    expect(match?.verdict).toBe("fits");
    expect(match?.criteria.map(({ criterion, verdict }) => [criterion, verdict])).toEqual([
      ["measures", "fits"],
      ["applicant", "fits"],
      ["settlement", "fits"],
    ]);
    expect(match?.criteria.every(({ reason }) => reason.endsWith("."))).toBe(true);
  });

  it.each([
    {
      name: "the wrong applicant",
      programme: culture,
      circumstances: { applicant: "company" },
      verdict: "fails",
    },
    {
      name: "a town for a rural programme",
      programme: culture,
      circumstances: { settlement: "urban" },
      verdict: "fails",
    },
    { name: "nothing known", programme: culture, circumstances: {}, verdict: "possible" },
    {
      name: "an applicant nobody speaks of",
      programme: sports,
      circumstances: { applicant: "club" },
      verdict: "possible",
    },
    {
      name: "too many inhabitants",
      programme: plant({ conditions: { maximumPopulation: 10_000, applicants: [], requires: [] } }),
      circumstances: { population: 10_001 },
      verdict: "fails",
    },
    {
      name: "just few enough inhabitants",
      programme: plant({ conditions: { maximumPopulation: 10_000, applicants: [], requires: [] } }),
      circumstances: { population: 10_000 },
      verdict: "fits",
    },
    {
      name: "a missing concept",
      programme: plant({ conditions: { applicants: [], requires: ["integrated-concept"] } }),
      circumstances: { requirements: { "integrated-concept": false } },
      verdict: "fails",
    },
    {
      name: "a concept nobody asked about",
      programme: plant({ conditions: { applicants: [], requires: ["integrated-concept"] } }),
      circumstances: {},
      verdict: "possible",
    },
  ] as const)("judges $name as $verdict", ({ programme, circumstances, verdict }) => {
    expect(find(circumstances, programme)[0]?.verdict).toBe(verdict);
  });

  it("says which measures it pays for and which it does not", () => {
    const [match] = find({ measures: ["culture-venue", "sports-facility"] }, culture);
    expect(match?.criteria[0]).toEqual({
      criterion: "measures",
      verdict: "fits",
      reason: "Gefördert wird: Kulturorte. Nicht gefördert wird nach unseren Quellen: Sportstätten.",
    });
    expect(find({ measures: ["sports-facility"] }, plant({ measures: [] }))[0]?.verdict).toBe("possible");
  });

  it("leaves unconfirmed programmes and other levels out", () => {
    expect(find({}, rumour)).toEqual([]);
    expect(find({ levels: ["federal"] }, culture)).toEqual([]);
  });
});

describe("the deadlines ahead", () => {
  const programme = (deadline: string | null, certainty: ProgrammePhase["certainty"] = "documented") =>
    plant({ phases: [call({ deadline, certainty })] });
  const days = (...programmes: FundingProgramme[]) =>
    upcomingDeadlines(programmes, "2026-11-22", 30).map(({ daysLeft }) => daysLeft);

  it("are those from today to the last day asked for, soonest first", () => {
    expect(days(programme("2026-12-22"), programme("2026-11-22"), programme("2026-11-30"))).toEqual([
      0, 8, 30,
    ]);
    expect(days(programme("2026-12-23"), programme("2026-11-21"))).toEqual([]);
  });

  it("end with the last day that an inexact deadline can mean", () => {
    expect(days(programme("2026-11"))).toEqual([8]);
  });

  it.each([-1, Number.NaN])("cannot be asked for %d days", (within) => {
    expect(() => upcomingDeadlines([], "2026-11-22", within)).toThrow(
      new DomainError("INVALID_VALUE", `${within} is no number of days`),
    );
  });

  it("are silent where no deadline is known or confirmed", () => {
    expect(days(programme(null), programme("2026-11-30", "unconfirmed"))).toEqual([]);
  });
});
