import { describe, expect, it } from "vitest";
import * as domain from "./index.js";
import { serviceMatrix2021 as matrix } from "./reference/services.js";

const records = { memberships: [], observations: [] };
const governance = { bodies: [], roles: [], partnerships: [], financing: [], admissionRules: [] };
const key = { networkId: "netzwerk-innenstadt-nrw", memberId: "05978036" } as const;
const asker = { ags: "05978036", memberships: [] };
const listing = { id: "a", kind: "search", ags: "05978036", topicIds: [] } as const;
const fact = domain.Fact.parse({
  id: "a",
  subject: "a",
  predicate: "phone",
  value: { kind: "text", value: "a" },
  statement: "A.",
  asOf: { quality: "unknown" },
  status: "reported",
  certainty: "documented",
  sourceId: "a",
});
const always = { validity: {}, validityCertainty: {}, openEnded: true };

/** Every function that asks for a day, called with nothing else that could go wrong. */
const callsOnADay: Record<string, (on: string) => unknown> = {
  addDays: (on) => domain.addDays(on, 1),
  applicationWindow: (on) => domain.applicationWindow([], on),
  authorityNameOn: (on) => domain.authorityNameOn({ names: [] }, on),
  covers: (on) => domain.covers({}, on),
  entitlements: (on) => domain.entitlements(asker, on, matrix),
  factsOn: (on) => domain.factsOn([], on),
  feeOn: (on) => domain.feeOn([], key.networkId, 1, on),
  findProgrammes: (on) => domain.findProgrammes({}, [], on),
  gainByJoining: (on) => domain.gainByJoining(asker, on, matrix),
  governanceOn: (on) => domain.governanceOn(key.networkId, on, governance),
  handoverRoutes: (on) => domain.handoverRoutes([], {}, on),
  isStale: (on) => domain.isStale(fact, on),
  latest: (on) => domain.latest([], { subject: "a", predicate: "a" }, on),
  matchListings: (on) => domain.matchListings({ ...listing, topicIds: [] }, [], on),
  membershipOn: (on) => domain.membershipOn(key, on, records),
  networksOn: (on) => domain.networksOn([], on),
  overdueMembers: (on) => domain.overdueMembers([], [], on),
  programmePeriod: (on) => domain.programmePeriod(always, on),
  tierOf: (on) => domain.tierOf([], undefined, on),
  upcomingDeadlines: (on) => domain.upcomingDeadlines([], on, 1),
};

describe.each(Object.entries(callsOnADay))("%s", (_name, call) => {
  it("takes a day that exists", () => {
    expect(() => call("2024-02-29")).not.toThrow();
  });

  it.each(["2023-02-29", "2021", "2021-06", "heute", ""])("refuses %j as a day, and names it", (text) => {
    expect(() => call(text)).toThrow(
      new domain.DomainError("INVALID_DATE", `"${text}" is not a calendar day`),
    );
  });
});
