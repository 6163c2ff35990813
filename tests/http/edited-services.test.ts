import type { Answer } from "@stadtlotse/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

const office = { title: "Angabe der Geschäftsstelle", asOf: "2026-11-20" };
const said = { networkId: "netzwerk-stadtentwicklung-nrw", asOf: "2026-11-20", sourceId: "geschaeftsstelle" };

let house: House;
let keys: Record<"office" | "member" | "other", string>;
beforeAll(async () => {
  house = await openHouse();
  const { apiKeys, memberships } = house.registry;
  await memberships.importCsv(
    "network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,05978036,member,2024,,Liste\n",
  );
  const keyOf = async (ags: string, role: "office" | "staff") => (await apiKeys.create({ ags, role })).key;
  keys = {
    office: await keyOf("05515000", "office"),
    member: await keyOf("05978036", "staff"),
    other: await keyOf("05978008", "staff"),
  };
});
afterAll(() => house.close());

async function call<Body>(method: string, path: string, body?: object, key?: string): Promise<Body> {
  const response = await house.api.request(path, {
    method,
    headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Body;
}

interface Listed {
  id: string;
  version: number;
  basic: boolean;
  addedValue: boolean;
  placements: object[];
}

const read = (id: string) => call<Listed>("GET", `/v1/services/${id}`);
const ask = (question: string, key?: string) => call<Answer>("POST", "/v1/ask", { question }, key);

/** Says something of a service besides what was said before. */
async function place(id: string, ...placements: object[]): Promise<Listed & { detail?: string }> {
  const { version, placements: before } = await read(id);
  return call(
    "PATCH",
    `/v1/services/${id}`,
    { version, placements: [...before, ...placements] },
    keys.office,
  );
}

describe("a service that the office moves to the other tier", () => {
  beforeAll(() => place("foerderberatung", { ...said, tier: "basic", validity: { from: "2026-11-01" } }));

  it.each(["nobody", "member", "other"] as const)(
    "is open to everyone with the next question of %s",
    async (who) => {
      const { text, citations } = await ask(
        "Bekommen wir Förderberatung?",
        who === "nobody" ? undefined : keys[who],
      );
      expect(text).toMatch(/^Ja, auch ohne Mitgliedschaft/);
      expect(text).toContain("gehört seit dem 1. November 2026 zum Basisangebot");
      expect(text).toContain("Grundlage: Angabe der Geschäftsstelle, Stand 20. November 2026.");
      expect(text).not.toContain("nicht belegt");
      expect(citations[0]).toMatchObject(office);
    },
  );

  it.each([
    {
      question: "Welche Leistungen stehen uns ohne Mitgliedschaft zu?",
      says: /die 7 Leistungen.*Förderberatung/s,
    },
    { question: "Was brächte uns ein Beitritt?", says: /kämen 16 Leistungen/ },
    { question: "Wie viele Leistungen umfasst das Mehrwertangebot?", says: /\b16 erhalten nur Mitglieder/ },
    { question: "Wie viele Leistungen gibt es insgesamt?", says: /23 Leistungen: 7 gehören/ },
    { question: "Was gehört zum Basisangebot?", says: /Förderberatung/ },
    { question: "Was unterscheidet Basisangebot und Mehrwertangebot?", says: /7 Leistungen.*16 weitere/ },
  ])("is counted in „$question“, with date and source", async ({ question, says }) => {
    const { text, citations } = await ask(question);
    expect(text).toMatch(says);
    expect(text).toContain("(Stand 20. November 2026): Förderberatung");
    expect(text).toContain("Leistungsübersicht März 2021; ob sie");
    expect(citations).toContainEqual(expect.objectContaining(office));
  });

  it.each([
    { question: "Galt die Förderberatung 2022 schon für Nichtmitglieder?", says: /Nur für|Nein, ohne/ },
    { question: "Bekamen wir im Oktober 2026 Förderberatung?", says: /Nur für Mitglieder/ },
    { question: "Welche Leistungen standen uns 2023 ohne Mitgliedschaft zu?", says: /die 6 Leistungen/ },
  ])("is answered for a time before as it was then: „$question“", async ({ question, says }) => {
    const { text } = await ask(question);
    expect(text).toMatch(/^Für die genannte Zeit galt: /);
    expect(text).toMatch(says);
  });

  it.each([
    "Wir sind seit 2022 dabei. Bekommen wir Förderberatung auch ohne Mitgliedschaft?",
    "Gilt die Förderberatung 2026 für Nichtmitglieder?",
    "Do non-members get funding advice?",
  ])("is told as it is today in „%s“", async (question) => {
    expect((await ask(question)).text).toContain("gehört seit dem 1. November 2026 zum Basisangebot");
  });

  it("stands so in every list, and as it was on the day before", async () => {
    const { items } = await call<{ items: Listed[] }>("GET", "/v1/services?limit=100");
    expect(items.filter(({ basic }) => basic)).toHaveLength(7);
    const before = await call<{ items: Listed[] }>("GET", "/v1/services?limit=100&on=2026-10-31");
    expect(before.items.filter(({ basic }) => basic)).toHaveLength(6);
    const { entitlements } = await call<{ entitlements: { included: boolean; service: { id: string } }[] }>(
      "GET",
      "/v1/municipalities/05978008/entitlements",
    );
    expect(entitlements.find(({ service }) => service.id === "foerderberatung")?.included).toBe(true);
  });

  it("leaves what the brochure said to be read", async () => {
    const fact = await call<{ validity: object; sourceId: string }>(
      "GET",
      "/v1/facts/leistung.foerderberatung.2021-03",
    );
    expect(fact).toMatchObject({ sourceId: "innenstadt-brochure", validity: { to: "2026-10-31" } });
  });

  it("is counted anew beside what the brochure counts, and contradicts nothing", async () => {
    const count = (id: string) => call<object>("GET", `/v1/facts/mehrwertangebot.service-count.${id}`);
    expect(await count("2021-03")).toMatchObject({ value: { value: 17 }, validity: { to: "2026-10-31" } });
    expect(await count("2026-11-01")).toMatchObject({
      value: { value: 16 },
      asOf: { date: "2026-11-20" },
      sourceId: "geschaeftsstelle",
    });
    const { items } = await call<{ items: { id: string }[] }>("GET", "/v1/conflicts?limit=100");
    expect(items.filter(({ id }) => /service-count|^leistung/.test(id))).toEqual([]);
  });
});

it("hands out today what members alone may have today, of whatever year it is", async () => {
  await place("best-practice-hinweise", {
    ...said,
    tier: "added-value",
    validity: { from: "2026-01-01" },
  });
  const question = "Schicken Sie uns bitte Best-Practice-Hinweise zum Wochenmarkt von 2022.";
  const { text, outcome } = await ask(question);
  expect(outcome).toBe("restricted");
  expect(text).not.toContain("genannte Zeit");
});

describe("a service that ends, or will", () => {
  it("is told of as long as it is offered, and then as one that was", async () => {
    const last = { ...said, tier: "added-value", validity: { from: "2026-01-01", to: "2026-12-31" } };
    await place("newsletter", last);
    expect((await ask("Bekommen wir den Newsletter?", keys.member)).text).toMatch(
      /^Ja, als Mitglied\..*noch bis zum 31\. Dezember 2026/s,
    );
    const { version, placements } = await read("newsletter");
    const ended = { ...last, validity: { from: "2026-01-01", to: "2026-10-31" } };
    const corrected = [...placements.slice(0, -1), ended];
    await call("PATCH", "/v1/services/newsletter", { version, placements: corrected }, keys.office);
    const { text, citations } = await ask("Bekommen wir den Newsletter?", keys.member);
    expect(text).toMatch(/wird nicht mehr angeboten; bis zum 31\. Oktober 2026/);
    expect(citations[0]).toMatchObject(office);
    expect((await ask("Welche Leistungen stehen uns zu?", keys.member)).text).toMatch(
      /alle 22 Leistungen.*Nicht mehr angeboten \(Stand 20\. November 2026\): Newsletter/s,
    );
  });

  it("says beforehand where it will belong", async () => {
    await place("fachboerse", { ...said, tier: "basic", validity: { from: "2027-01-01" } });
    expect((await ask("Bekommen wir die Fachbörse?")).text).toMatch(
      /^Nur für Mitglieder\..*Ab dem 1\. Januar 2027 gehört „Fachbörse“ zum Basisangebot/s,
    );
  });
});

describe("a service that the office adds", () => {
  it("is known by its name, by everyday words, and in the count", async () => {
    const question = "Bekommen wir ein Fördermittelradar?";
    expect((await ask(question)).text).not.toContain("Fördermittelradar");
    const total = (await call<{ items: Listed[] }>("GET", "/v1/services?limit=100&on=2026-11-22")).items
      .length;
    const added = await call<Listed>(
      "POST",
      "/v1/services",
      {
        section: "consulting",
        name: "Fördermittelradar",
        shortName: "Fördermittelradar",
        aliases: ["Radar für Aufrufe"],
        placements: [{ ...said, tier: "added-value", validity: { from: "2026-11" } }],
      },
      keys.office,
    );
    expect(added).toMatchObject({ basic: false, addedValue: true, version: 1 });
    expect((await ask(question)).text).toMatch(/^Nur für Mitglieder\. „Fördermittelradar“/);
    expect((await ask("Steht uns das Radar für Aufrufe zu?", keys.member)).text).toMatch(/^Ja, als Mitglied/);
    expect((await ask("Wie viele Leistungen gibt es insgesamt?")).text).toContain(
      `nennt ${total + 1} Leistungen`,
    );

    await call("PATCH", `/v1/services/${added.id}`, { version: 1, withdrawn: true }, keys.office);
    expect((await ask(question)).text).not.toContain("Fördermittelradar");
    expect(await call("GET", `/v1/services/${added.id}`)).toMatchObject({ status: 404 });
  });
});

it("takes periods from the first day that there is to the last", async () => {
  const whole = { ...said, tier: "basic", validity: { from: "1000-01-01", to: "9999-12-31" } };
  expect(await place("externe-kompetenz", whole)).toMatchObject({ placements: { length: 2 } });
});

describe("what the office may not say of a service", () => {
  let before: Listed;
  beforeEach(async () => {
    before = await read("prozessbegleitung");
  });

  it.each([
    {
      what: "that the brochure says something else",
      placements: () => [{ ...before.placements[0], tier: "basic" }],
      says: "Diese Quelle sagt das nicht",
    },
    {
      what: "a period that ends before it begins",
      placements: () => [{ ...said, tier: "basic", validity: { from: "2027", to: "2026" } }],
      says: "endet (2026), bevor er beginnt (2027)",
    },
    {
      what: "two things from one day on",
      placements: () => [
        { ...said, tier: "basic", validity: { from: "2027" } },
        { ...said, tier: "added-value", validity: { from: "2027" } },
      ],
      says: "ab demselben Tag",
    },
    {
      what: "a source that nobody knows",
      placements: () => [{ ...said, tier: "basic", validity: {}, sourceId: "flurfunk" }],
      says: "„flurfunk“ ist nicht bekannt",
    },
  ])("$what", async ({ placements, says }) => {
    const { version } = before;
    const path = "/v1/services/prozessbegleitung";
    const refused = await call<{ status: number; detail: string }>(
      "PATCH",
      path,
      { version, placements: placements() },
      keys.office,
    );
    expect(refused.status).toBe(400);
    expect(refused.detail).toContain(says);
    expect(await read("prozessbegleitung")).toEqual(before);
  });
});
