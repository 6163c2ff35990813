import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
let office: Call;
let nobody: Call;
beforeAll(async () => {
  house = await openTestApi();
  office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
  nobody = callAs(house);
});
afterAll(() => house.close());

const factsOf = async (subject: string, predicate: string) =>
  (await nobody("GET", `/v1/facts?subject=${subject}&predicate=${predicate}`)).body.items as {
    statement: string;
    statedBy?: string;
  }[];

describe("what the release brings along", () => {
  it.each([
    { path: "/v1/networks/netzwerk-innenstadt-nrw", change: { purposes: ["Austausch"] } },
    { path: "/v1/working-communities/ag-innenstadt", change: { purpose: "Austausch zu Innenstädten" } },
    { path: "/v1/topics/handel-und-gastronomie", change: { everydayWords: ["Zockbude"] } },
    { path: "/v1/glossary/arbeitshilfe", change: { definition: "Ein Heft für die Praxis." } },
    { path: "/v1/successions/soziale-stadt.sozialer-zusammenhalt", change: { note: "Seit der Reform." } },
  ])(
    "is changed by the office with its version, and every change is kept: $path",
    async ({ path, change }) => {
      const { body: before } = await nobody("GET", path);
      expect(before).toMatchObject({ version: 1, editedByOffice: false });
      expect((await nobody("PATCH", path, { version: 1, ...change })).status).toBe(401);
      expect(await office("PATCH", path, { version: 1, ...change })).toMatchObject({
        status: 200,
        body: { ...change, version: 2, editedByOffice: true },
      });
      expect(await office("PATCH", path, { version: 1, ...change })).toMatchObject({
        status: 409,
        body: { current: change },
      });
      expect((await office("GET", `${path}/history`)).body.entries).toMatchObject([
        { before, after: change },
      ]);
      expect((await nobody("GET", path)).body).toMatchObject(change);
    },
  );
});

describe("a network", () => {
  it("states what the office says of it anew, and nothing else", async () => {
    const path = "/v1/networks/forum-baulandmanagement-nrw";
    const { body } = await nobody("GET", path);
    await office("PATCH", path, { version: body.version, url: "www.beispiel.de" });
    const stated = (await factsOf(body.id, "website")).filter(({ statedBy }) => statedBy !== undefined);
    expect(stated).toMatchObject([{ statement: `Internetseite (${body.name}): www.beispiel.de` }]);
    expect((await factsOf(body.id, "purpose")).every(({ statedBy }) => statedBy === undefined)).toBe(true);
  });

  it("cannot be made up: which there are is settled by the release", async () => {
    expect((await office("POST", "/v1/networks", { name: "Netzwerk Neu" })).status).toBe(405);
  });
});

describe("a topic", () => {
  it("keeps the name that its source gives it", async () => {
    const path = "/v1/topics/handel-und-gastronomie";
    const { body } = await nobody("GET", path);
    expect((await office("PATCH", path, { version: body.version, name: "Läden" })).status).toBe(400);
    expect((await office("POST", "/v1/topics", { name: "Läden" })).status).toBe(405);
  });
});

describe("the succession of programmes", () => {
  const input = { predecessorId: "lebendige-zentren", extent: "whole", from: "2027" };

  it.each([
    { name: "to a programme that nobody knows", successorId: "nichts" },
    { name: "of a programme to itself", successorId: "lebendige-zentren" },
  ])("is refused $name", async ({ successorId }) => {
    expect(await office("POST", "/v1/successions", { ...input, successorId })).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/rogramm/) },
    });
  });

  it("reaches a programme of the office, is said of both, and goes with the record", async () => {
    const { body: programme } = await office("POST", "/v1/programmes", {
      name: "Blaue Plätze NRW",
      level: "state",
      purpose: "Das Land fördert Brunnen auf Plätzen.",
      measures: ["public-space"],
      conditions: { applicants: ["municipality"] },
      validity: { from: "2027" },
      openEnded: true,
      phases: [],
    });
    expect(programme).toHaveProperty("id");
    const made = await office("POST", "/v1/successions", { ...input, successorId: programme.id });
    expect(made).toMatchObject({ status: 201, body: { successorName: "Blaue Plätze NRW" } });
    const sentence = "Auf das Programm „Lebendige Zentren“ folgt ab 2027 das Programm „Blaue Plätze NRW“.";
    const said = async () =>
      [
        ...(await factsOf("lebendige-zentren", "successor")),
        ...(await factsOf(programme.id, "predecessor")),
      ].filter(({ statement }) => statement === sentence).length;
    expect(await said()).toBe(2);
    const line = async () =>
      (await nobody("GET", "/v1/programmes/lebendige-zentren/history")).body.successors;
    expect(await line()).toMatchObject([{ programmeId: programme.id }]);
    await office("PATCH", `/v1/successions/${made.body.id}`, { version: 1, withdrawn: true });
    expect(await said()).toBe(0);
    expect(await line()).toEqual([]);
  });
});
