import type { Fact } from "@stadtlotse/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

const id = "netzwerk-innenstadt-nrw.member-count.temporal";
const path = `/v1/conflicts/${id}`;
const holds = "netzwerk-innenstadt-nrw.member-count.2021-03";
const reason = "Das Mitgliederverzeichnis der Broschüre ist vollständig.";

let house: TestApi;
let office: Call;
let nobody: Call;
beforeAll(async () => {
  house = await openTestApi();
  office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
  nobody = callAs(house);
});
afterAll(() => house.close());

const stateOf = async (call: Call) => (await call("GET", path)).body.state;

describe("a conflict in the hands of the office", () => {
  it("is listed as open, with its facts and their sources", async () => {
    const { body } = await nobody("GET", "/v1/conflicts?subject=netzwerk-innenstadt-nrw&state=open");
    const found = body.items.find((each: { id: string }) => each.id === id);
    expect(found.title).toBe("Netzwerk Innenstadt NRW: Zahl der Mitgliedskommunen");
    expect(found.facts.length).toBeGreaterThan(1);
    for (const { source, statement } of found.facts) {
      expect(source.title).not.toBe("");
      expect(statement).not.toBe("");
    }
  });

  it.each([
    { name: "that chooses nothing", verdict: { outcome: "decided", reason } },
    { name: "for a fact of another matter", verdict: { outcome: "decided", factId: "tagung", reason } },
    { name: "that leaves open and chooses", verdict: { outcome: "left-open", factId: holds, reason } },
    { name: "without a reason", verdict: { outcome: "decided", factId: holds, reason: " " } },
  ])("takes no decision $name", async ({ verdict }) => {
    expect(await office("POST", `${path}/decision`, verdict)).toMatchObject({ status: 400 });
    expect(await stateOf(office)).toBe("open");
  });

  it("is decided once, changed in turn, opened again, and every step is kept", async () => {
    const verdict = { outcome: "decided", factId: holds, reason };
    expect((await nobody("POST", `${path}/decision`, verdict)).status).toBe(401);
    expect(await office("POST", `${path}/decision`, verdict)).toMatchObject({
      status: 201,
      body: { version: 1 },
    });
    expect(await office("POST", `${path}/decision`, verdict)).toMatchObject({
      status: 409,
      body: { current: { version: 1 } },
    });
    expect((await nobody("GET", path)).body).toMatchObject({ state: "decided", decision: { factId: holds } });
    const reviews = await office("GET", "/v1/fact-reviews?reason=conflict&limit=200");
    expect(JSON.stringify(reviews.body)).not.toContain(id);

    const open = { version: 1, outcome: "left-open" };
    expect(await office("PATCH", `${path}/decision`, open)).toMatchObject({ status: 200, body: { reason } });
    expect((await office("PATCH", `${path}/decision`, open)).status).toBe(409);
    const leftOpen = (await nobody("GET", path)).body;
    expect(leftOpen.state).toBe("left-open");
    expect(leftOpen.decision).not.toHaveProperty("factId");

    await office("PATCH", `${path}/decision`, { version: 2, withdrawn: true });
    expect((await nobody("GET", path)).body).not.toHaveProperty("decision");
    expect((await office("GET", path)).body).toMatchObject({ state: "open", decision: { version: 3 } });
    const { entries } = (await office("GET", `${path}/decision/history`)).body;
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      "created",
      "changed",
      "changed",
    ]);
  });

  it("is open again when another fact joins, until the office decides anew", async () => {
    await office("PATCH", `${path}/decision`, { version: 3, outcome: "decided", factId: holds });
    expect(await stateOf(nobody)).toBe("decided");
    await house.registry.facts.create(factOf("public", 141), "key:1");
    expect(await stateOf(nobody)).toBe("open");
    await office("PATCH", `${path}/decision`, { version: 4 });
    expect(await stateOf(nobody)).toBe("decided");
  });

  it("tells nobody else of a decision on what only members see", async () => {
    await house.registry.facts.create(factOf("members", 142), "key:1");
    await office("PATCH", `${path}/decision`, { version: 5 });
    expect(await stateOf(office)).toBe("decided");
    const seen = (await nobody("GET", path)).body;
    expect(seen).toMatchObject({ state: "open" });
    expect(JSON.stringify(seen)).not.toContain("142");
    expect(seen).not.toHaveProperty("decision");
  });

  it("does not exist under an id that names none", async () => {
    const verdict = { outcome: "left-open", reason };
    expect((await nobody("GET", "/v1/conflicts/nichts")).status).toBe(404);
    expect((await office("POST", "/v1/conflicts/nichts/decision", verdict)).status).toBe(404);
    expect((await office("PATCH", "/v1/conflicts/nichts/decision", { version: 1 })).status).toBe(404);
  });
});

function factOf(visibility: Fact["visibility"], value: number): Omit<Fact, "id"> {
  return {
    subject: "netzwerk-innenstadt-nrw",
    predicate: "member-count",
    value: { kind: "number", value, unit: "municipalities", approximation: "exact" },
    statement: `Das Netzwerk Innenstadt NRW hat ${value} Mitglieder.`,
    asOf: { date: "2026-01", quality: "stated" },
    status: "reported",
    certainty: "documented",
    visibility,
    sourceId: "innenstadt-brochure",
    locator: {},
  };
}
