import type { Fact } from "@stadtlotse/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

function factOf(visibility: Fact["visibility"]): Omit<Fact, "id"> {
  return {
    subject: "netzwerk-innenstadt-nrw",
    predicate: "member-count",
    value: { kind: "text", value: "Protokoll" },
    statement: "So steht es im Protokollauszug.",
    asOf: { date: "2026-01", quality: "stated" },
    status: "reported",
    certainty: "documented",
    visibility,
    sourceId: "innenstadt-brochure",
    locator: {},
  };
}

let house: TestApi;
let ids: { open: string; members: string };
let member: Record<string, string>;
let stranger: Record<string, string>;
beforeAll(async () => {
  house = await openTestApi();
  const make = async (visibility: Fact["visibility"]) =>
    (await house.registry.facts.create(factOf(visibility), "key:1")).fact.id;
  ids = { open: await make("public"), members: await make("members") };
  const memberKey = await house.createKey({ ags: "05978036", memberSince: "2024-01-01" });
  member = { authorization: `Bearer ${memberKey}` };
  stranger = { authorization: `Bearer ${await house.createKey({ ags: "05913000" })}` };
});
afterAll(() => house.close());

async function look(headers: Record<string, string>): Promise<{ listed: string[]; status: number }> {
  const list = await house.api.request("/v1/facts?q=Protokollauszug", { headers });
  const { items } = (await list.json()) as { items: { id: string }[] };
  const { status } = await house.api.request(`/v1/facts/${ids.members}`, { headers });
  return { listed: items.map(({ id }) => id), status };
}

describe("a fact for members", () => {
  it("is shown to a member, in the list and at its link", async () => {
    expect(await look(member)).toEqual({ listed: [ids.open, ids.members], status: 200 });
  });

  it("does not exist for anybody else", async () => {
    expect(await look({})).toEqual({ listed: [ids.open], status: 404 });
    expect(await look(stranger)).toEqual({ listed: [ids.open], status: 404 });
  });
});

describe("a fact", () => {
  it("names the source that stands behind it", async () => {
    const response = await house.api.request(`/v1/facts/${ids.open}`);
    expect(await response.json()).toMatchObject({
      version: 1,
      source: { id: "innenstadt-brochure", title: "Broschüre Netzwerk Innenstadt NRW" },
    });
  });
});

describe("a fact in the hands of the office", () => {
  it("is corrected with its source, and everyone sees the change of nobody else", async () => {
    const office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
    const nobody = callAs(house);
    const path = "/v1/facts/netzwerk-innenstadt-nrw.member-count.2021-03";
    const news = {
      statement: "Das Netzwerk hat 141 Mitglieder.",
      asOf: { date: "2026-11", quality: "stated" },
    };
    expect(await office("PATCH", path, { version: 1, ...news })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining("Quelle") },
    });
    const sourced = { ...news, sourceId: "geschaeftsstelle", locator: { heading: "Mitgliederliste" } };
    expect(await office("PATCH", path, { version: 1, ...sourced })).toMatchObject({
      status: 200,
      body: { ...sourced, version: 2, editedByOffice: true, verifiedOn: "2026-11-22" },
    });
    expect(await office("PATCH", path, { version: 1, ...sourced })).toMatchObject({ status: 409 });
    expect((await nobody("GET", path)).body).toMatchObject({
      statement: news.statement,
      source: { kind: "office" },
    });
    expect((await office("GET", `${path}/history`)).body.entries).toMatchObject([{ action: "changed" }]);
    const past = await nobody("GET", "/v1/facts?subject=netzwerk-innenstadt-nrw&asOf=2026-11-21");
    expect(JSON.stringify(past.body)).not.toContain(news.statement);
  });

  it("is found where sources disagree", async () => {
    const { body: conflicts } = await callAs(house)("GET", "/v1/conflicts?subject=netzwerk-innenstadt-nrw");
    expect(conflicts.total).toBeGreaterThan(0);
    const reviews = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
    const { body } = await reviews("GET", "/v1/fact-reviews?reason=conflict");
    expect(body.items.length).toBeGreaterThan(0);
    for (const { reasons } of body.items) expect(reasons).toContain("conflict");
  });
});
