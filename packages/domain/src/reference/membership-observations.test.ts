import { describe, expect, it } from "vitest";
import { Membership, MembershipObservation } from "../memberships/membership.js";
import { Organisation } from "../memberships/organisation.js";
import { membershipObservations } from "./membership-observations.js";
import { documentedMemberships } from "./memberships.js";
import { municipalities } from "./municipalities.js";
import { organisations } from "./organisations.js";
import { sources } from "./sources.js";

const agsKeys = new Set(municipalities.map(({ ags }) => ags));
const organisationIds = new Set(organisations.map(({ id }) => id));
const sourceIds = new Set(sources.map(({ id }) => id));

describe("the observations of memberships", () => {
  it("name municipalities, organisations and sources that exist", () => {
    for (const observation of membershipObservations) {
      expect(MembershipObservation.parse(observation)).toEqual(observation);
      const known = observation.memberKind === "municipality" ? agsKeys : organisationIds;
      expect(known).toContain(observation.memberId);
      expect(sourceIds).toContain(observation.sourceId);
    }
  });

  it("see each member at most once in a network, on a date, in a source", () => {
    const keys = membershipObservations.map(({ networkId, memberId, asOf, sourceId }) =>
      [networkId, memberId, asOf, sourceId].join(" "),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    { networkId: "netzwerk-innenstadt-nrw", asOf: "2013-04", memberKind: "municipality", count: 75 },
    { networkId: "netzwerk-innenstadt-nrw", asOf: "2013-04", memberKind: "organisation", count: 3 },
    {
      networkId: "ag-historische-stadt-und-ortskerne-nrw",
      asOf: "2021",
      memberKind: "municipality",
      count: 56,
    },
    { networkId: "staedtenetz-soziale-stadt-nrw", asOf: "2013", memberKind: "municipality", count: 15 },
  ])("hold $count of kind $memberKind in $networkId of $asOf", ({ count, ...of }) => {
    const matching = membershipObservations.filter(
      (observation) =>
        observation.networkId === of.networkId &&
        observation.asOf === of.asOf &&
        observation.memberKind === of.memberKind,
    );
    expect(matching).toHaveLength(count);
  });

  it("name 59 sites of historic cores in 56 municipalities", () => {
    const cores = membershipObservations.filter(
      ({ networkId }) => networkId === "ag-historische-stadt-und-ortskerne-nrw",
    );
    const sites = cores.flatMap(({ note }) => (note ?? "one").split(", "));
    expect(sites).toHaveLength(59);
  });
});

describe("the documented memberships", () => {
  it("have a beginning, a known member and a source", () => {
    for (const membership of documentedMemberships) {
      expect(Membership.parse(membership)).toEqual(membership);
      expect(membership.validity.from).toBeDefined();
      expect(agsKeys).toContain(membership.memberId);
      expect(sourceIds).toContain(membership.source);
    }
  });
});

describe("the organisations", () => {
  it("have ids of their own and keep to the schema", () => {
    expect(organisationIds.size).toBe(organisations.length);
    for (const organisation of organisations) expect(Organisation.parse(organisation)).toEqual(organisation);
  });
});
