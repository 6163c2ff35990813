import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../errors.js";
import { contactRota, overdueMembers, rotaCapacity } from "./contact-rota.js";
import { handoverRoutes } from "./handover-route.js";
import { HandoverRoute } from "./office.js";

const members = (count: number) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(3, "0"));
const monthAfter = (index: number) =>
  `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

describe("the contact rota of twelve times eight calls", () => {
  it("names eight members a month, fewer only where there are fewer", () => {
    expect(contactRota(members(130), "2021-06")).toHaveLength(8);
    expect(contactRota(members(5), "2021-06")).toEqual(members(5));
    expect(contactRota([], "2021-06")).toEqual([]);
  });

  it("gives everybody a turn within one round", () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 200 }), fc.nat(40), (count, start) => {
        const months = Array.from({ length: Math.ceil(count / 8) }, (_, index) => monthAfter(start + index));
        expect(new Set(months.flatMap((month) => contactRota(members(count), month))).size).toBe(count);
      }),
    );
  });

  it("depends on the members, not on their order", () => {
    expect(contactRota(members(20).reverse(), "2021-06")).toEqual(contactRota(members(20), "2021-06"));
  });

  it.each(["2021", "2021-13", "2021-06-01"])("refuses %s as a month", (month) => {
    expect(() => contactRota(members(20), month)).toThrow(DomainError);
  });

  it.each([
    { count: 130, capacity: { callsPerYear: 96, monthsPerRound: 16.25, leftOutPerYear: 34 } },
    { count: 87, capacity: { callsPerYear: 96, monthsPerRound: 10.875, leftOutPerYear: 0 } },
    { count: 96, capacity: { callsPerYear: 96, monthsPerRound: 12, leftOutPerYear: 0 } },
  ])("reaches $count members as far as 96 calls go", ({ count, capacity }) => {
    expect(rotaCapacity(count)).toEqual(capacity);
  });

  it("lists who was not reached within twelve months, never reached first", () => {
    const log = [
      { memberId: "000", on: "2020-06-01", reached: true },
      { memberId: "001", on: "2020-05-31", reached: true },
      { memberId: "002", on: "2021-05-01", reached: false },
      { memberId: "003", on: "2021-07-01", reached: true },
      { memberId: "004", on: "2019-01-01", reached: true },
    ];
    expect(overdueMembers(members(5), log, "2021-06-01")).toEqual([
      { memberId: "002" },
      { memberId: "003" },
      { memberId: "004", lastReachedOn: "2019-01-01" },
      { memberId: "001", lastReachedOn: "2020-05-31" },
    ]);
  });
});

describe("counts", () => {
  it.each([-1, Number.NaN])("of %d members are refused", (count) => {
    expect(() => rotaCapacity(count)).toThrow(
      new DomainError("INVALID_VALUE", `${count} is no number of members`),
    );
  });
});

describe("twelve months back from a leap day", () => {
  it.each([
    { reachedOn: "2023-02-28", overdue: [] },
    { reachedOn: "2023-02-27", overdue: ["000"] },
  ])("counts a contact on $reachedOn as it should", ({ reachedOn, overdue }) => {
    const log = [{ memberId: "000", on: reachedOn, reached: true }];
    expect(overdueMembers(["000"], log, "2024-02-29").map(({ memberId }) => memberId)).toEqual(overdue);
  });
});

const route = (given: Partial<HandoverRoute>): HandoverRoute =>
  HandoverRoute.parse({
    id: "route",
    unit: "Stelle",
    reason: "Grund.",
    validity: {},
    certainty: "documented",
    sourceId: "source",
    ...given,
  });

describe("who helps", () => {
  const routes = [
    route({ id: "fallback" }),
    route({ id: "stadtumbau", subjects: ["ag-stadtumbau"], topicIds: ["structural-change"] }),
    route({ id: "innenstadt", subjects: ["ag-innenstadt"], topicIds: ["retail", "structural-change"] }),
    route({ id: "arnsberg", subjects: ["staedtebaufoerderung-nrw"], regierungsbezirk: "Arnsberg" }),
    route({ id: "funding", subjects: ["staedtebaufoerderung-nrw"] }),
    route({ id: "old", subjects: ["ag-stadtumbau"], validity: { to: "2023-12-31" } }),
  ];
  const ids = (need: Parameters<typeof handoverRoutes>[1]) =>
    handoverRoutes(routes, need, "2026-11-22").map(({ id }) => id);

  it.each([
    { name: "a subject", need: { subjects: ["ag-stadtumbau"] }, expected: ["stadtumbau"] },
    {
      name: "a topic of two units",
      need: { topicIds: ["structural-change"] },
      expected: ["stadtumbau", "innenstadt"],
    },
    {
      name: "a subject and a topic",
      need: { subjects: ["ag-innenstadt"], topicIds: ["structural-change"] },
      expected: ["innenstadt", "stadtumbau"],
    },
    {
      name: "a district of its own",
      need: { subjects: ["staedtebaufoerderung-nrw"], regierungsbezirk: "Arnsberg" },
      expected: ["arnsberg", "funding"],
    },
    { name: "no district", need: { subjects: ["staedtebaufoerderung-nrw"] }, expected: ["funding"] },
    { name: "nothing that anybody takes", need: { subjects: ["weather"] }, expected: ["fallback"] },
  ])("with $name", ({ need, expected }) => {
    expect(ids(need)).toEqual(expected);
  });

  it("is asked as of the day", () => {
    const need = { subjects: ["ag-stadtumbau"] };
    expect(handoverRoutes(routes, need, "2023-06-01").map(({ id }) => id)).toContain("old");
    expect(handoverRoutes([], need, "2023-06-01")).toEqual([]);
  });
});
