import type { Fact } from "@stadtlotse/domain";
import type { Facts } from "@stadtlotse/registry";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

function factOf(id: string, visibility: Fact["visibility"]): Fact {
  return {
    id,
    subject: "netzwerk-innenstadt-nrw",
    predicate: "note",
    value: { kind: "text", value: id },
    statement: `Im Protokoll steht ${id}.`,
    asOf: { date: "2026-01", quality: "stated" },
    status: "reported",
    certainty: "documented",
    visibility,
    sourceId: "innenstadt-brochure",
    locator: {},
  };
}

const stored = [factOf("offen", "public"), factOf("intern", "members")].map((fact) => ({
  fact,
  revision: 1,
  editedByOffice: false,
}));
const facts: Facts = {
  list: async () => stored,
  find: async (id) => stored.find(({ fact }) => fact.id === id),
  changesAfter: async (position) => ({ position, facts: [] }),
};

let house: TestApi;
let member: Record<string, string>;
let stranger: Record<string, string>;
beforeAll(async () => {
  house = await openTestApi({ facts });
  const memberKey = await house.createKey({ ags: "05978036", memberSince: "2024-01-01" });
  member = { authorization: `Bearer ${memberKey}` };
  stranger = { authorization: `Bearer ${await house.createKey({ ags: "05913000" })}` };
});
afterAll(() => house.close());

async function look(headers: Record<string, string>): Promise<{ listed: string[]; status: number }> {
  const list = await house.api.request("/v1/facts?q=Protokoll", { headers });
  const { items } = (await list.json()) as { items: { id: string }[] };
  const { status } = await house.api.request("/v1/facts/intern", { headers });
  return { listed: items.map(({ id }) => id), status };
}

describe("a fact for members", () => {
  it("is shown to a member, in the list and at its link", async () => {
    expect(await look(member)).toEqual({ listed: ["offen", "intern"], status: 200 });
  });

  it("does not exist for anybody else", async () => {
    expect(await look({})).toEqual({ listed: ["offen"], status: 404 });
    expect(await look(stranger)).toEqual({ listed: ["offen"], status: 404 });
  });
});

describe("a fact", () => {
  it("names the source that stands behind it", async () => {
    const response = await house.api.request("/v1/facts/offen");
    expect(await response.json()).toMatchObject({
      revision: 1,
      source: { id: "innenstadt-brochure", title: "Broschüre Netzwerk Innenstadt NRW" },
    });
  });
});
