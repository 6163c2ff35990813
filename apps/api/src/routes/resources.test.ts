import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
beforeAll(async () => {
  house = await openTestApi();
});
afterAll(() => house.close());

interface Page {
  total: number;
  items: Record<string, unknown>[];
}

async function get<Body>(path: string): Promise<Body> {
  return (await (await house.api.request(path)).json()) as Body;
}

describe("lists", () => {
  it.each([
    { name: "all municipalities", path: "/v1/municipalities", total: 396 },
    { name: "those of a Kreis by name", path: "/v1/municipalities?kreis=Kreis+Unna", total: 10 },
    { name: "those of a Kreis by key", path: "/v1/municipalities?kreis=05978", total: 10 },
    { name: "one by a name without its dots", path: "/v1/municipalities?q=moenchengladbach", total: 1 },
    { name: "one by another name for it", path: "/v1/municipalities?q=M'gladbach", total: 1 },
    { name: "those of a Regierungsbezirk", path: "/v1/municipalities?regierungsbezirk=Detmold", total: 70 },
    { name: "the whole tier matrix", path: "/v1/services", total: 23 },
    { name: "services by an everyday word", path: "/v1/services?q=Telefonberatung", total: 1 },
    { name: "no service of a word that none has", path: "/v1/services?q=Raumfahrt", total: 0 },
    { name: "the six networks", path: "/v1/networks", total: 6 },
    { name: "the one network since 2024", path: "/v1/networks?asOf=2024-06-01", total: 1 },
    { name: "a network by another name for it", path: "/v1/networks?q=Städtenetz", total: 1 },
    { name: "the five working communities", path: "/v1/working-communities", total: 5 },
    { name: "topics by an everyday word", path: "/v1/topics?q=Leerstand&branch=town-centre", total: 1 },
    {
      name: "the good practice of a municipality",
      path: "/v1/best-practices?municipality=05374036",
      total: 1,
    },
    {
      name: "good practice by a word of it",
      path: "/v1/best-practices?q=citymanagement&municipality=05158036",
      total: 1,
    },
    {
      name: "a year of a programme",
      path: "/v1/allocations?programme=staedtebaufoerderung-nrw&year=2011",
      total: 1,
    },
    { name: "a source by its title", path: "/v1/sources?q=Broschüre+Netzwerk+Innenstadt", total: 1 },
    { name: "a term by another name for it", path: "/v1/glossary?q=Grundberatung", total: 1 },
    { name: "what nobody left unconfirmed of the successions", path: "/v1/successions", total: 7 },
    {
      name: "what happened to a network",
      path: "/v1/network-events?network=stadtumbaunetzwerk-nrw",
      total: 1,
    },
    { name: "who preceded whom", path: "/v1/network-relations?kind=predecessor-of", total: 10 },
  ])("gives $name", async ({ path, total }) => {
    expect((await get<Page>(path)).total).toBe(total);
  });

  it("gives each page once, the last without a cursor", async () => {
    const seen: unknown[] = [];
    let path: string | undefined = "/v1/municipalities?limit=150";
    while (path !== undefined) {
      const page: Page & { nextCursor?: string } = await get(path);
      seen.push(...page.items.map(({ ags }) => ags));
      path = page.nextCursor && `/v1/municipalities?limit=150&cursor=${page.nextCursor}`;
    }
    expect(seen.length).toBe(396);
    expect(new Set(seen).size).toBe(396);
  });

  it("shows the facts of a subject, each with its source", async () => {
    const { items } = await get<Page>("/v1/facts?subject=netzwerk-innenstadt-nrw&limit=500");
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item).toMatchObject({ subject: "netzwerk-innenstadt-nrw", source: { id: item.sourceId } });
    }
  });

  it("calls no programme running whose end nobody knows", async () => {
    const { items } = await get<Page>("/v1/programmes?asOf=2026-11-22&limit=500");
    expect(items.length).toBeGreaterThan(0);
    for (const { validity, openEnded } of items) {
      expect(openEnded === true || (validity as { to?: string }).to !== undefined).toBe(true);
    }
  });
});

describe("memberships", () => {
  it("shows intervals, and those of one day when asked", async () => {
    const house = await openTestApi();
    await house.createKey({ ags: "05978036", memberSince: "2021-03-01" });
    const count = async (query: string) => {
      const page = (await (await house.api.request(`/v1/memberships?${query}`)).json()) as Page;
      return page.total;
    };
    expect(await count("municipality=05978036")).toBe(1);
    expect(await count("municipality=05978036&asOf=2021-02-28")).toBe(0);
    expect(await count("municipality=05978036&asOf=2021-03-01")).toBe(1);
    expect(await count("network=netzwerk-innenstadt-nrw&municipality=05978036")).toBe(0);
    await house.close();
  });

  it("keeps what a list once showed apart from memberships", async () => {
    const { items } = await get<Page>("/v1/membership-observations?municipality=05978036");
    expect(items).toContainEqual(
      expect.objectContaining({ networkId: "netzwerk-innenstadt-nrw", asOf: "2013-04" }),
    );
  });
});

describe("one record", () => {
  it.each([
    { path: "/v1/municipalities/05978036", part: { name: "Unna", kreisName: "Kreis Unna" } },
    { path: "/v1/best-practices/wuelfrath-citymanagement", part: { ags: "05158036" } },
    { path: "/v1/networks/netzwerk-innenstadt-nrw", part: { name: "Netzwerk Innenstadt NRW" } },
    { path: "/v1/programmes/lebendige-zentren", part: { id: "lebendige-zentren" } },
    { path: "/v1/programmes/lebendige-zentren/history", part: { programmeId: "lebendige-zentren" } },
  ])("stands at $path", async ({ path, part }) => {
    expect(await get(path)).toMatchObject(part);
  });

  it.each([
    { path: "/v1/municipalities/05999999", status: 404 },
    { path: "/v1/municipalities/5978036", status: 400 },
    { path: "/v1/municipalities/unna", status: 400 },
    { path: "/v1/municipalities/05978036/entitlements?on=2021-02-30", status: 400 },
    { path: "/v1/municipalities/03241001/entitlements", status: 404 },
    { path: "/v1/best-practices/nope", status: 404 },
    { path: "/v1/networks/nope", status: 404 },
    { path: "/v1/programmes/nope", status: 404 },
    { path: "/v1/programmes/nope/history", status: 404 },
    { path: "/v1/memberships?network=nope", status: 400 },
    { path: "/v1/allocations?year=MMXXI", status: 400 },
  ])("is not invented: $path gives $status", async ({ path, status }) => {
    expect(await get(path)).toMatchObject({ status, detail: expect.any(String) });
  });
});

describe("entitlements of a municipality", () => {
  it("hold for the day that is asked for, and say on what ground", async () => {
    const house = await openTestApi();
    await house.createKey({ ags: "05978036", memberSince: "2024-01-01" });
    const tierOn = async (query: string) => {
      const response = await house.api.request(`/v1/municipalities/05978036/entitlements${query}`);
      return (await response.json()) as { tier: string; on: string; basis: string; caveats: string[] };
    };
    expect(await tierOn("?on=2023-12-31")).toMatchObject({ tier: "basic" });
    const today = await tierOn("");
    expect(today).toMatchObject({ tier: "added-value", on: "2026-11-22" });
    expect(today.basis).toContain("März 2021");
    expect(today.caveats.join(" ")).toContain("nicht belegt");
    await house.close();
  });
});

describe("the programme finder", () => {
  interface Match {
    programme: { id: string };
    verdict: string;
    criteria: { criterion: string; verdict: string; reason: string }[];
    period: { state: string };
  }

  it("gives the programmes that fit first, each criterion with its reason", async () => {
    const { items } = await get<{ items: Match[] }>(
      "/v1/programme-matches?measure=culture-venue&settlement=rural&on=2022-06-01",
    );
    expect(items[0]?.programme.id).toBe("dritte-orte-nrw");
    expect(items[0]?.criteria).toContainEqual(
      expect.objectContaining({ criterion: "settlement", verdict: "fits" }),
    );
  });

  it("takes several measures at once, and the population from the municipality", async () => {
    const { items } = await get<{ items: Match[] }>(
      "/v1/programme-matches?measure=vacant-shops&measure=public-space&municipality=05315000",
    );
    expect(items.some(({ verdict }) => verdict === "fits" || verdict === "possible")).toBe(true);
  });

  it("refuses a measure that nobody knows", async () => {
    const response = await house.api.request("/v1/programme-matches?measure=space-travel");
    expect(response.status).toBe(400);
  });
});

describe("good practice for a municipality", () => {
  interface Match {
    practice: { ags?: string };
    likeness?: { score: number; reasons: { explanation: string }[] };
  }

  it("puts what is like it first, and says why", async () => {
    const { items } = await get<{ items: Match[] }>("/v1/best-practice-matches?municipality=05978036");
    const scores = items.flatMap(({ likeness }) => likeness?.score ?? []);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
    expect(items[0]?.likeness?.reasons[0]?.explanation).toMatch(/Einwohner/);
  });
});

describe("who stood how to a network on a day", () => {
  interface States {
    items: { memberId: string; status: string; lastObserved?: { asOf: string } }[];
  }

  it("gives what was seen by that day as seen, not as a membership", async () => {
    const path = "/v1/membership-states?network=netzwerk-innenstadt-nrw";
    const before = await get<States>(`${path}&on=2013-01-01`);
    const after = await get<States>(`${path}&on=2014-01-01`);
    expect(before.items).toEqual([]);
    expect(after.items).toHaveLength(78);
    expect(after.items[0]).toMatchObject({ status: "unknown", lastObserved: { asOf: "2013-04" } });
  });

  it("refuses a network that nobody knows", async () => {
    const response = await house.api.request("/v1/membership-states?network=hanse");
    expect(response.status).toBe(400);
  });
});

describe("the caller", () => {
  it("is nobody without a key", async () => {
    expect(await get("/v1/caller")).toMatchObject({ role: "anonymous", tier: "basic" });
  });

  it("is a municipality with its role and tier", async () => {
    const key = await house.createKey({ ags: "05978036", role: "office", memberSince: "2015" });
    const response = await house.api.request("/v1/caller", { headers: { authorization: `Bearer ${key}` } });
    expect(await response.json()).toMatchObject({
      role: "office",
      municipality: { name: "Unna" },
      tier: "added-value",
    });
  });
});

describe("similar municipalities", () => {
  it("come with the reasons, the most like it first, and never the municipality itself", async () => {
    const { items } = await get<{
      items: { municipality: { ags: string }; score: number; parts: { explanation: string }[] }[];
    }>("/v1/municipalities/05978036/similar?limit=3");
    expect(items).toHaveLength(3);
    expect(items.map(({ score }) => score)).toEqual(
      items.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(items.some(({ municipality }) => municipality.ags === "05978036")).toBe(false);
    expect(items[0]?.parts.map(({ explanation }) => explanation).join()).toMatch(/Einwohner/);
  });
});
