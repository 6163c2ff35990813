import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../errors.js";
import { addDays } from "../time/add-days.js";
import { covers } from "../time/covers.js";
import { changeMembership, overlappingMemberships } from "./change-membership.js";
import type { Membership, MembershipObservation } from "./membership.js";
import { membershipOn } from "./membership-on.js";

const key = { networkId: "netzwerk-innenstadt-nrw", memberId: "05978036" } as const;
const interval = (status: Membership["status"], validity: Membership["validity"]): Membership => ({
  ...key,
  memberKind: "municipality",
  status,
  validity,
  source: "office",
});
const observation = (
  asOf: string,
  certainty: MembershipObservation["certainty"] = "documented",
): MembershipObservation => ({
  ...key,
  memberKind: "municipality",
  status: "member",
  asOf,
  certainty,
  sourceId: "list",
});

describe("membershipOn", () => {
  it.each([
    { name: "nothing on record", memberships: [], on: "2021-06-01", status: "unknown" },
    {
      name: "a running membership",
      memberships: [interval("member", { from: "2020" })],
      on: "2021-06-01",
      status: "member",
    },
    {
      name: "the day before it begins",
      memberships: [interval("member", { from: "2020" })],
      on: "2019-12-31",
      status: "unknown",
    },
    {
      name: "the last day",
      memberships: [interval("member", { from: "2020", to: "2021" })],
      on: "2021-12-31",
      status: "member",
    },
    {
      name: "the day after it ended",
      memberships: [interval("member", { from: "2020", to: "2021" })],
      on: "2022-01-01",
      status: "former",
    },
    {
      name: "an application",
      memberships: [interval("applicant", { from: "2020" })],
      on: "2020-05-01",
      status: "applicant",
    },
    {
      name: "an application after a membership that ended",
      memberships: [
        interval("member", { from: "2010", to: "2012" }),
        interval("applicant", { from: "2020" }),
      ],
      on: "2020-05-01",
      status: "applicant",
    },
    {
      name: "a membership that ended after an application never closed",
      memberships: [
        interval("applicant", { from: "2009" }),
        interval("member", { from: "2010", to: "2012" }),
      ],
      on: "2020-05-01",
      status: "former",
    },
    {
      name: "a member who came back",
      memberships: [interval("member", { from: "2010", to: "2012" }), interval("member", { from: "2020" })],
      on: "2020-05-01",
      status: "member",
    },
    {
      name: "a row of the office that says former",
      memberships: [interval("former", {})],
      on: "2020-05-01",
      status: "former",
    },
  ])("answers $status for $name", ({ memberships, on, status }) => {
    expect(membershipOn(key, on, { memberships, observations: [] }).status).toBe(status);
  });

  it("does not take another network or municipality for the one asked", () => {
    const memberships = [{ ...interval("member", {}), memberId: "05978024" }];
    const other = [{ ...interval("member", {}), networkId: "staedtenetz-soziale-stadt-nrw" as const }];
    expect(
      membershipOn(key, "2021-06-01", { memberships: [...memberships, ...other], observations: [] }).status,
    ).toBe("unknown");
  });

  it("reports the newest observation of the past beside an unknown status", () => {
    const observations = [
      observation("2013-04"),
      observation("2021-03"),
      observation("2023"),
      observation("2022", "unconfirmed"),
    ];
    expect(membershipOn(key, "2022-06-01", { memberships: [], observations })).toEqual({
      status: "unknown",
      lastObserved: observation("2021-03"),
    });
  });

  it("never makes a membership out of observations", () => {
    const dates = fc.integer({ min: 1990, max: 2030 }).map(String);
    fc.assert(
      fc.property(fc.array(dates), dates, (seen, year) => {
        const observations = seen.map((asOf) => observation(asOf));
        return membershipOn(key, `${year}-06-01`, { memberships: [], observations }).status === "unknown";
      }),
    );
  });

  it.each([
    { networkId: "netzwerk-x", memberId: "05978036", code: "UNKNOWN_NETWORK", value: "netzwerk-x" },
    { networkId: key.networkId, memberId: "5978036", code: "INVALID_AGS", value: "5978036" },
    { networkId: key.networkId, memberId: "059780360", code: "INVALID_AGS", value: "059780360" },
  ])("refuses $networkId and $memberId with $code", ({ networkId, memberId, code, value }) => {
    const asked = { networkId, memberId } as typeof key;
    expect(() => membershipOn(asked, "2021-06-01", { memberships: [], observations: [] })).toThrow(
      expect.objectContaining({ name: "DomainError", code, message: expect.stringContaining(value) }),
    );
  });

  it("is asked of organisations by their ids", () => {
    const organisation = {
      ...interval("member", {}),
      memberId: "nrw-urban",
      memberKind: "organisation" as const,
    };
    const asked = { ...key, memberId: "nrw-urban" };
    expect(membershipOn(asked, "2021-06-01", { memberships: [organisation], observations: [] }).status).toBe(
      "member",
    );
  });

  it("refuses a date that does not exist", () => {
    const memberships = [interval("member", { from: "2020-02-30" })];
    expect(() => membershipOn(key, "2021-06-01", { memberships, observations: [] })).toThrow(DomainError);
  });
});

describe("changeMembership", () => {
  const status = fc.constantFrom<Membership["status"]>("member", "former", "applicant");
  const changes = fc.array(fc.tuple(status, fc.integer({ min: 1, max: 400 })), { maxLength: 8 });

  it("keeps the intervals of one member in one network apart, and each day has its status", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        let from = "2010-01-01";
        let history: [Membership, ...Membership[]] = [interval("member", { from })];
        for (const [next, days] of steps) {
          from = addDays(from, days);
          const [first, ...rest] = changeMembership(history, { status: next, from, source: "office" });
          if (first) history = [first, ...rest];
        }
        expect(overlappingMemberships(history)).toEqual([]);
        expect(history.filter(({ validity }) => covers(validity, from))).toHaveLength(1);
        expect(membershipOn(key, from, { memberships: history, observations: [] }).status).toBe(
          history.at(-1)?.status,
        );
      }),
    );
  });

  it("refuses to change the past", () => {
    const change = { status: "former", from: "2009-12-31", source: "office" } as const;
    expect(() => changeMembership([interval("member", { from: "2010" })], change)).toThrow(
      new DomainError("INVALID_INTERVAL", "the change of 2009-12-31 lies before 2010"),
    );
  });

  it("finds intervals that overlap", () => {
    const pair: [Membership, Membership] = [
      interval("member", { from: "2010", to: "2012" }),
      interval("former", { from: "2012" }),
    ];
    expect(overlappingMemberships(pair)).toEqual([pair]);
  });
});
