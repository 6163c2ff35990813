import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

interface Page {
  items: {
    id: number;
    kind: string;
    record: string;
    action: string;
    actor: string;
    at: string;
    after?: object;
  }[];
  total: number;
  nextCursor?: string;
}

let house: TestApi;
let admin: Record<string, string>;
beforeAll(async () => {
  house = await openTestApi();
  admin = { authorization: `Bearer ${await house.createKey({ ags: "05978036", role: "admin" })}` };
  for (const term of ["Bummelmeile", "Ladenzeile", "100 %"]) {
    const made = await house.post("/v1/glossary", { term, definition: `=${term} in der Stadt.` }, admin);
    expect(made.status).toBe(201);
  }
});
afterAll(() => house.close());

const get = (query = "") => house.api.request(`/v1/audit${query}`, { headers: admin });
const read = async (query = "") => (await (await get(query)).json()) as Page;

describe("the list of all changes", () => {
  it("tells who changed what, when, the newest first", async () => {
    const { items } = await read("?kind=glossary-term");
    expect(items.map(({ after }) => after)).toMatchObject([
      { term: "100 %" },
      { term: "Ladenzeile" },
      { term: "Bummelmeile" },
    ]);
    expect(items[0]).toMatchObject({ kind: "glossary-term", action: "created" });
    expect(items[0]?.actor).toMatch(/^key:/);
    const { items: ofKeys } = await read("?kind=key");
    expect(ofKeys).toHaveLength(1);
    expect(JSON.stringify(ofKeys)).not.toMatch(/hash|sl_/);
  });

  it("comes page by page, each entry once, whatever is written meanwhile", async () => {
    const whole = (await read("?limit=500")).items.map(({ id }) => id);
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await read(`?limit=2${cursor === undefined ? "" : `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      await house.registry.apiKeys.create({ ags: "05978036", role: "staff" });
    } while (cursor !== undefined);
    expect(seen).toEqual(whole);
    expect((await read("?limit=500&sort=at")).items.slice(0, whole.length).map(({ id }) => id)).toEqual(
      whole.toReversed(),
    );
  });

  it.each([
    { query: "?kind=glossary-term", count: 3 },
    { query: "?kind=glossary", count: 0 },
    { query: "?q=Ladenzeile", count: 2 },
    { query: "?q=Ladenzeile+Stadt&kind=glossary-term", count: 1 },
    { query: "?q=Ladenzeile+Bummelmeile", count: 0 },
    { query: "?q=%25&kind=glossary-term", count: 1 },
    { query: "?actor=nobody", count: 0 },
    { query: "?kind=glossary-term&action=changed", count: 0 },
    { query: "?from=9999-01-01", count: 0 },
    { query: "?to=2000-01-01", count: 0 },
  ])("passes $count for $query", async ({ query, count }) => {
    const { items, total } = await read(query);
    expect(items).toHaveLength(count);
    expect(total).toBe(count);
  });

  it("is found by the record and by the day", async () => {
    const [newest] = (await read("?kind=glossary-term")).items;
    const day = newest?.at.slice(0, 10);
    expect((await read(`?record=${newest?.record}&from=${day}&to=${day}`)).items).toEqual([newest]);
  });

  it("is a table too, in which nothing is run, with a link to what comes next", async () => {
    const response = await get("?kind=glossary-term&format=csv&limit=1");
    const table = await response.text();
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect(table).toMatch(/^id,kind,record,action,actor,at,before,after\r\n\d+,glossary-term,/);
    expect(table.trimEnd().split("\r\n")).toHaveLength(2);
    const link = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1] ?? "";
    const next = await house.api.request(link, { headers: admin });
    expect(await next.text()).toContain("Ladenzeile");
  });

  it("is an administrator's alone", async () => {
    for (const role of ["staff", "office"] as const) {
      const key = await house.createKey({ ags: "05978036", role });
      const asked = await house.api.request("/v1/audit", { headers: { authorization: `Bearer ${key}` } });
      expect(asked.status).toBe(403);
    }
    expect((await house.api.request("/v1/audit")).status).toBe(401);
  });
});
