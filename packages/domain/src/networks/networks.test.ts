import { describe, expect, it } from "vitest";
import type { RoleHolding } from "../contacts/role.js";
import { DomainError } from "../errors.js";
import { authorities } from "../reference/authorities.js";
import * as governance from "../reference/governance.js";
import { lifecycleEvents } from "../reference/lifecycle-events.js";
import { networkRelations, networks } from "../reference/networks.js";
import { roles } from "../reference/roles.js";
import { authorityNameOn, derivedRoles, governanceOn } from "./governance-on.js";
import { networkHistory, networksOn } from "./network-history.js";
import { isNetworkId, isWorkingCommunityId } from "./network-ids.js";

const records = { ...governance, roles };

describe("how a network is run", () => {
  it.each([
    { network: "netzwerk-innenstadt-nrw", on: "2021-06-01", bodies: ["members-assembly", "office"] },
    {
      network: "staedtenetz-soziale-stadt-nrw",
      on: "2015-07-01",
      bodies: ["speakers", "advisory-board", "office"],
    },
    { network: "netzwerk-stadtentwicklung-nrw", on: "2025-06-01", bodies: ["board"] },
    { network: "netzwerk-stadtentwicklung-nrw", on: "2023-12-31", bodies: [] },
    { network: "staedtenetz-soziale-stadt-nrw", on: "2010-01-01", bodies: [] },
  ])("differs from network to network and day to day: $network on $on", ({ network, on, bodies }) => {
    expect(governanceOn(network, on, records).bodies.map(({ kind }) => kind)).toEqual(bodies);
  });

  it.each([
    { on: "2010-06-01", chair: "05554008" },
    { on: "2016-11-30", chair: "05554008" },
    { on: "2016-12-01", chair: "05513000" },
    { on: "2021-06-01", chair: "05515000" },
  ])("has had the chair of $chair on $on", ({ on, chair }) => {
    const chairs = governanceOn("netzwerk-innenstadt-nrw", on, records).roles.filter(
      ({ role }) => role === "chair",
    );
    expect(chairs.map(({ ags }) => ags)).toEqual([chair]);
  });

  it("takes the version of the admission rule that was known on the day", () => {
    const on = (day: string) =>
      governanceOn("staedtenetz-soziale-stadt-nrw", day, records).admissionRule?.planningSuffices ?? false;
    expect([on("2016-01-01"), on("2021-01-01")]).toEqual([false, true]);
  });

  it("keeps partners, supporters and permanent participants apart", () => {
    const kinds = (network: string, on: string) =>
      governanceOn(network, on, records).partnerships.map(
        ({ organisationId, kind }) => `${organisationId}: ${kind}`,
      );
    expect(kinds("netzwerk-innenstadt-nrw", "2021-06-01")).toContain("staedtetag-nrw: partner");
    expect(kinds("staedtenetz-soziale-stadt-nrw", "2015-07-01")).toContain("difu: permanent-participant");
    expect(kinds("netzwerk-stadtentwicklung-nrw", "2025-01-01")).toContain(
      "ministerium-stadtentwicklung-nrw: involved-on-occasion",
    );
  });

  it("refuses a network that it does not know", () => {
    expect(() => governanceOn("netzwerk-mond", "2021-06-01", records)).toThrow(
      new DomainError("UNKNOWN_NETWORK", '"netzwerk-mond" is no network and no working community'),
    );
  });
});

describe("roles that come with others", () => {
  it("seat the speaker of a working community on the board, from the same day", () => {
    const board = (on: string) =>
      governanceOn("netzwerk-stadtentwicklung-nrw", on, records).roles.filter(
        ({ role }) => role === "board-member",
      );
    expect(board("2024-10-31")).toEqual([]);
    expect(board("2024-11-01")).toEqual([
      expect.objectContaining({ person: "Sebastian Kröger", derivedFrom: "ag-stadtumbau.speaker.kroeger" }),
    ]);
  });

  it("are not repeated where they are on record", () => {
    const speaker = roles.find(({ role }) => role === "speaker");
    const seat: RoleHolding[] = speaker
      ? [{ ...speaker, id: "seat", role: "board-member", networkId: "netzwerk-stadtentwicklung-nrw" }]
      : [];
    expect(derivedRoles([...roles, ...seat])).toEqual([]);
  });
});

describe("the name of an authority", () => {
  const [ministry] = authorities;

  it.each([
    { on: "2003-06-01", name: /Städtebau und Wohnen, Kultur und Sport/ },
    { on: "2015-06-01", name: /Bauen, Wohnen, Stadtentwicklung und Verkehr/ },
    { on: "2021-06-01", name: /Heimat, Kommunales, Bau und Gleichstellung/ },
    { on: "2026-11-22", name: /Heimat, Kommunales, Bau und Digitalisierung/ },
  ])("on $on is the one of its time", ({ on, name }) => {
    expect(ministry && authorityNameOn(ministry, on)?.name).toMatch(name);
  });

  it("is unknown before the first source", () => {
    expect(ministry && authorityNameOn(ministry, "1995-01-01")).toBeUndefined();
  });
});

describe("the life of a network", () => {
  it("keeps preparing, founding and merging apart, oldest first", () => {
    const { events } = networkHistory("netzwerk-innenstadt-nrw", lifecycleEvents, networkRelations);
    expect(events.map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      "2008-early founded",
      "2008 prepared",
      "2009-07-14 agreement-signed",
    ]);
  });

  it("leads from five networks to one", () => {
    const history = networkHistory("netzwerk-stadtentwicklung-nrw", lifecycleEvents, networkRelations);
    expect(history.predecessors).toHaveLength(5);
    expect(history.events.map(({ kind }) => kind)).toEqual(["merged", "founded"]);
    expect(networkHistory("netzwerk-innenstadt-nrw", lifecycleEvents, networkRelations)).toMatchObject({
      successors: [{ to: "netzwerk-stadtentwicklung-nrw" }, { to: "ag-innenstadt" }],
      cooperations: [{}, {}, {}, {}],
    });
  });

  it.each([
    { on: "2007-06-01", count: 3 },
    { on: "2021-06-01", count: 5 },
    { on: "2024-01-01", count: 1 },
  ])("leaves $count networks on $on, a beginning that nobody knows counted as open", ({ on, count }) => {
    expect(networksOn(networks, on)).toHaveLength(count);
  });

  it("tells networks from working communities", () => {
    expect(isNetworkId("ag-historische-stadt-und-ortskerne-nrw")).toBe(true);
    expect(isNetworkId("ag-historische-stadt-und-ortskerne")).toBe(false);
    expect(isWorkingCommunityId("ag-historische-stadt-und-ortskerne")).toBe(true);
  });
});
