import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflicts } from "../facts/conflicts.js";
import type { Membership } from "../memberships/membership.js";
import { serviceFacts, stateService } from "../reference/service-facts.js";
import { networkServices, serviceMatrix2021 } from "../reference/services.js";
import { compareTiers, gainByJoining } from "./compare-tiers.js";
import { entitlements } from "./entitlements.js";
import { serviceById, servicesNamed } from "./find-service.js";
import { type NetworkService, ServiceMatrix, type TierPlacement } from "./service.js";
import { placementsOn, serviceMatrixOn } from "./service-matrix-on.js";
import { tierOf } from "./tier-of.js";

const unna = "05978036";
const member = (
  validity: Membership["validity"],
  networkId: Membership["networkId"] = "netzwerk-innenstadt-nrw",
): Membership => ({
  networkId,
  memberId: unna,
  memberKind: "municipality",
  status: "member",
  validity,
  source: "office",
});

/** The matrix as the brochure prints it (pages "Aufgaben/Leistungen"): row, service, basic column. */
const printed = [
  [1, "Telefonische Beratung und Anfragen", true],
  [2, "Allgemeine Informationen", true],
  [3, "Beratung vor Ort", false],
  [4, "Externe Kompetenz", false],
  [5, "Prozessbegleitung", false],
  [6, "Methodenberatung", false],
  [7, "Inhaltliche Diskussion", false],
  [8, "Förderberatung", false],
  [9, "Best-Practice-Hinweise", false],
  [10, "Fachbörse", false],
  [11, "Beratungswerkzeuge", false],
  [12, "Grundangebot Internet", true],
  [13, "Allgemeine Dokumentationen", true],
  [14, "Mehrwertangebot Internet (Arbeitshilfen, Innenstadtprofile etc.)", false],
  [15, "Newsletter", false],
  [16, "Projektdokumentationen (Arbeitshilfen, Magazin)", true],
  [17, "Presse- und Öffentlichkeitsarbeit", false],
  [18, "Initiativen „Vor Ort“ vernetzt", false],
  [19, "Tagung Innenstadt als öffentlicher und offener Informations- und Erfahrungsaustausch", true],
  [20, "Erfahrungsaustausch als Seminar- und Veranstaltungsreihe", false],
  [21, "Arbeitsgruppen zu speziellen Themen (u. a. Vergnügungsstätten, ISG, Handel und Leerstand)", false],
  [22, "Innenstadt-Gespräche als begleitender Blick von außen (ein Format für Politiker)", false],
  [23, "Netzwerkaustausch zu speziellen Themen – online", false],
] as const;

describe("the service matrix of March 2021", () => {
  it("is a valid matrix", () => {
    expect(ServiceMatrix.parse(serviceMatrix2021)).toEqual(serviceMatrix2021);
  });

  it.each(printed)("has row %i, %s, with its two cells", (row, name, basic) => {
    expect(serviceMatrix2021.services[row - 1]).toMatchObject({ row, name, basic, addedValue: true });
  });

  it("has 23 rows: 6 basic, 17 for members only, none for non-members only", () => {
    const comparison = compareTiers(serviceMatrix2021);
    expect(comparison.total).toBe(23);
    expect(comparison.basic).toHaveLength(6);
    expect(comparison.addedValueOnly).toHaveLength(17);
    expect(comparison.basicOnly).toEqual([]);
    expect(comparison.sections).toEqual({
      consulting: { total: 11, basic: 2, addedValue: 11 },
      communication: { total: 7, basic: 3, addedValue: 7 },
      events: { total: 5, basic: 1, addedValue: 5 },
    });
  });
});

describe("tierOf", () => {
  const networks = [
    "netzwerk-stadtentwicklung-nrw",
    "staedtenetz-soziale-stadt-nrw",
    "ag-innenstadt",
  ] as const;

  it.each([
    { name: "an anonymous asker", ags: undefined, memberships: [], tier: "basic", reason: "anonymous" },
    {
      name: "a municipality without records",
      ags: unna,
      memberships: [],
      tier: "basic",
      reason: "not-a-member",
    },
    {
      name: "a member",
      ags: unna,
      memberships: [member({ from: "2020" })],
      tier: "added-value",
      reason: "member",
    },
    {
      name: "a member of no known beginning",
      ags: unna,
      memberships: [member({})],
      tier: "added-value",
      reason: "member",
    },
    {
      name: "a former member",
      ags: unna,
      memberships: [member({ to: "2021-05-31" })],
      tier: "basic",
      reason: "former-member",
    },
    {
      name: "a member to be",
      ags: unna,
      memberships: [member({ from: "2021-06-02" })],
      tier: "basic",
      reason: "not-a-member",
    },
    {
      name: "a member from the second half of the year",
      ags: unna,
      memberships: [member({ from: "2021-07", to: "2021" })],
      tier: "basic",
      reason: "not-a-member",
    },
    {
      name: "an applicant",
      ags: unna,
      memberships: [{ ...member({ from: "2021" }), status: "applicant" as const }],
      tier: "basic",
      reason: "applicant",
    },
    {
      name: "somebody else's member row",
      ags: "05978024",
      memberships: [member({ from: "2020" })],
      tier: "basic",
      reason: "not-a-member",
    },
    {
      name: "a town outside North Rhine-Westphalia",
      ags: "03241001",
      memberships: [],
      tier: "none",
      reason: "outside-nrw",
    },
  ])("gives $name $tier", ({ ags, memberships, tier, reason }) => {
    expect(tierOf(memberships, ags, "2021-06-01")).toMatchObject({ tier, reason });
  });

  it.each(networks)("counts a membership in %s", (networkId) => {
    expect(tierOf([member({ from: "2020" }, networkId)], unna, "2021-06-01").tier).toBe("added-value");
  });

  it("still counts the open row of a predecessor after 2024", () => {
    expect(tierOf([member({ from: "2015" })], unna, "2026-11-22").tier).toBe("added-value");
  });

  it("refuses a key of seven digits, and names it", () => {
    expect(() => tierOf([], "5978036", "2021-06-01")).toThrow(/"5978036"/);
  });
});

describe("entitlements", () => {
  const reportFor = (ags: string | undefined, memberships: readonly Membership[], on = "2021-06-01") =>
    entitlements({ ags, memberships }, on, serviceMatrix2021);
  const rows = (report: ReturnType<typeof reportFor>) =>
    report.entitlements.filter(({ included }) => included).map(({ service }) => service.row);

  it("gives everybody in North Rhine-Westphalia six rows", () => {
    expect(rows(reportFor(unna, []))).toEqual([1, 2, 12, 13, 16, 19]);
    expect(rows(reportFor(undefined, []))).toEqual([1, 2, 12, 13, 16, 19]);
  });

  it("gives members all 23 rows", () => {
    expect(rows(reportFor(unna, [member({ from: "2020" })]))).toHaveLength(23);
  });

  it("drops former members to the basic tier on the day after", () => {
    const memberships = [member({ from: "2020", to: "2021-05-31" })];
    expect(rows(reportFor(unna, memberships, "2021-05-31"))).toHaveLength(23);
    expect(rows(reportFor(unna, memberships, "2021-06-01"))).toHaveLength(6);
  });

  it("leaves others only what is open to everyone", () => {
    expect(rows(reportFor("03241001", []))).toEqual([19]);
  });

  it("always says yes or no, with a reason and a sentence that names the service", () => {
    for (const { service, included, reason, explanation } of reportFor(unna, []).entitlements) {
      expect(explanation).toContain(service.shortName);
      expect(included).toBe(reason === "basic-tier" || reason === "open-to-all");
    }
  });

  it("is monotone: whoever has more tier has no service less", () => {
    const memberships = fc.array(
      fc.record({ from: fc.integer({ min: 2010, max: 2030 }), length: fc.integer({ min: 0, max: 9 }) }),
    );
    fc.assert(
      fc.property(memberships, fc.integer({ min: 2010, max: 2030 }), (periods, year) => {
        const own = periods.map(({ from, length }) => member({ from: `${from}`, to: `${from + length}` }));
        const withMemberships = rows(reportFor(unna, own, `${year}-06-01`));
        const without = rows(reportFor(unna, [], `${year}-06-01`));
        const outside = rows(reportFor("03241001", [], `${year}-06-01`));
        expect(withMemberships).toEqual(expect.arrayContaining(without));
        expect(without).toEqual(expect.arrayContaining(outside));
      }),
    );
  });

  it.each([
    { name: "before the matrix", on: "2020-12-31", memberships: [], caveat: /vor dem Stand/ },
    {
      name: "after the umbrella network came",
      on: "2024-01-01",
      memberships: [],
      caveat: /Stadtentwicklung NRW .* nicht belegt/,
    },
    {
      name: "with a membership in another network",
      on: "2021-06-01",
      memberships: [member({}, "staedtenetz-soziale-stadt-nrw")],
      caveat: /anderen Netzwerk/,
    },
  ])("says so $name", ({ on, memberships, caveat }) => {
    const report = reportFor(unna, memberships, on);
    expect(report.basis).toContain("März 2021");
    expect(report.caveats).toEqual([expect.stringMatching(caveat)]);
  });

  it("needs no caveat for a member of this network among others, whichever is listed first", () => {
    const both = [member({}, "staedtenetz-soziale-stadt-nrw"), member({})];
    expect(reportFor(unna, both).caveats).toEqual([]);
    expect(reportFor(unna, [...both].reverse()).caveats).toEqual([]);
    const ended = [member({}, "staedtenetz-soziale-stadt-nrw"), member({ to: "2020" })];
    expect(reportFor(unna, ended).caveats).toEqual([expect.stringMatching(/anderen Netzwerk/)]);
  });

  it("needs no caveat for a member of the network in 2021", () => {
    expect(reportFor(unna, [member({})]).caveats).toEqual([]);
    expect(reportFor(unna, [member({})], "2021-03-01").caveats).toEqual([]);
    expect(reportFor(unna, [member({})], "2023-12-31").caveats).toEqual([]);
  });
});

describe("gainByJoining", () => {
  const gain = (ags: string, memberships: readonly Membership[]) =>
    gainByJoining({ ags, memberships }, "2021-06-01", serviceMatrix2021);

  it("names the 17 services that a non-member lacks", () => {
    const { applies, gained, kept } = gain(unna, []);
    expect(applies).toBe(true);
    expect(gained).toHaveLength(17);
    expect(kept).toHaveLength(6);
  });

  it("has nothing to offer to members and outside North Rhine-Westphalia", () => {
    expect(gain(unna, [member({})])).toMatchObject({ applies: false, reason: "member", gained: [] });
    expect(gain("03241001", [])).toMatchObject({ applies: false, reason: "outside-nrw", gained: [] });
  });
});

describe("finding a service", () => {
  it.each([
    { text: "Fördermittelberatung", rows: [8] },
    { text: "FOERDERBERATUNG", rows: [8] },
    { text: "vor-ort-beratung", rows: [3] },
    { text: "Arbeitshilfen", rows: [14, 16] },
    { text: "Rheinschifffahrt", rows: [] },
  ])("finds rows $rows for $text", ({ text, rows }) => {
    expect(servicesNamed(serviceMatrix2021, text).map(({ row }) => row)).toEqual(rows);
  });

  it("refuses an id that no row has", () => {
    expect(() => serviceById(serviceMatrix2021, "wetterbericht")).toThrow(/"wetterbericht"/);
  });
});

describe("the matrix of a day", () => {
  const said = { networkId: "netzwerk-stadtentwicklung-nrw", sourceId: "geschaeftsstelle" } as const;
  const [first, ...others] = networkServices;
  if (!first) throw new Error("there is a first service");
  const withPlacements = (...placements: TierPlacement[]): NetworkService[] => [
    { ...first, placements: [...first.placements, ...placements] },
    ...others,
  ];
  const services = withPlacements(
    { ...said, asOf: "2026-11-20", tier: "added-value", validity: { from: "2027-01", to: "2027-06" } },
    { ...said, asOf: "2027-08-01", tier: "basic", validity: { from: "2028" } },
  );

  it.each([
    { on: "1990-01-01", tier: "basic", rows: 23, title: "Stand März 2021" },
    { on: "2026-12-31", tier: "basic", rows: 23, title: "Stand März 2021" },
    {
      on: "2027-01-01",
      tier: "added-value",
      rows: 23,
      title: "Stand März 2021, geändert am 20. November 2026",
    },
    { on: "2027-07-01", tier: undefined, rows: 22, title: "Stand März 2021, geändert am 20. November 2026" },
    { on: "2028-01-01", tier: "basic", rows: 23, title: "Stand März 2021, geändert am 1. August 2027" },
  ])("says on $on what began last, until it ends", ({ on, tier, rows, title }) => {
    const matrix = serviceMatrixOn(services, on);
    const row = matrix.services.find(({ id }) => id === first.id);
    expect(row === undefined ? undefined : row.basic ? "basic" : "added-value").toBe(tier);
    expect(matrix.services.map((each) => each.row)).toEqual(matrix.services.map((_, index) => index + 1));
    expect(matrix).toMatchObject({
      services: { length: rows },
      title: `Leistungsübersicht Netzwerk Innenstadt NRW, ${title}`,
    });
  });

  it("knows what ended, and what comes", () => {
    const [service = first] = services;
    expect(placementsOn(service, "2027-07-01")).toMatchObject({
      ended: { tier: "added-value" },
      next: { tier: "basic", validity: { from: "2028" } },
    });
  });

  it("takes what is said without a beginning to hold from the day for which it is said", () => {
    const corrected = withPlacements({ ...said, asOf: "2026-11-20", tier: "added-value", validity: {} });
    const basicOn = (on: string) => serviceMatrixOn(corrected, on).services[0]?.basic;
    expect([basicOn("2026-11-19"), basicOn("2026-11-20")]).toEqual([true, false]);
  });

  it("is empty where no service is offered", () => {
    expect(serviceMatrixOn([], "2026-11-22")).toMatchObject({ services: [], asOf: "2026-11-22" });
  });

  it("says that it is not known to hold since 2024 as long as one row is not", () => {
    const asker = { ags: unna, memberships: [] };
    const restated = networkServices.map((service) => ({
      ...service,
      placements: [{ ...said, asOf: "2024-02", tier: "basic" as const, validity: {} }],
    }));
    expect(entitlements(asker, "2028-01-01", serviceMatrixOn(services, "2028-01-01")).caveats).toHaveLength(
      1,
    );
    expect(entitlements(asker, "2028-01-01", serviceMatrixOn(restated, "2028-01-01")).caveats).toEqual([]);
  });
});

describe("the facts of a service", () => {
  it("hold one after the other, and keep the words of their sources", () => {
    const [service] = networkServices;
    if (!service) throw new Error("there is a first service");
    const facts = stateService({
      ...service,
      placements: [
        ...service.placements,
        {
          networkId: "netzwerk-stadtentwicklung-nrw",
          asOf: "2026-11-20",
          sourceId: "geschaeftsstelle",
          tier: "added-value",
          validity: { from: "2027-01-01" },
        },
      ],
    });
    expect(facts.map(({ validity }) => validity)).toEqual([{ to: "2026-12-31" }, { from: "2027-01-01" }]);
    expect(facts[0]).toMatchObject({ statement: serviceFacts[0]?.statement, id: serviceFacts[0]?.id });
    expect(conflicts(facts)).toEqual([]);
  });
});
