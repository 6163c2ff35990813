import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

const run = {
  surveyId: "sommerbefragung",
  year: 2026,
  opensOn: "2026-11-01",
  closesOn: "2026-12-01",
  questions: [
    {
      id: "thema",
      kind: "single-choice",
      text: "Was drückt?",
      options: ["Leerstand", "Klima"],
      required: true,
    },
    { id: "wunsch", kind: "text", text: "Was wünschen Sie sich?" },
  ],
};

let house: TestApi;
let office: Call;
let unna: Call;
let dortmund: Call;
let path: string;
beforeAll(async () => {
  house = await openTestApi();
  office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
  unna = callAs(house, await house.createKey({ ags: "05978036", memberSince: "2024-01-01" }));
  dortmund = callAs(house, await house.createKey({ ags: "05913000" }));
  const made = await office("POST", "/v1/survey-runs", run);
  path = `/v1/survey-runs/${made.body.id}`;
});
afterAll(() => house.close());

describe("a survey over HTTP", () => {
  it("is prepared, sent to the members of today, answered, changed, evaluated and exported", async () => {
    expect(await unna("GET", path)).toMatchObject({ status: 404 });
    const invited = await office("POST", `${path}/invitations`, { version: 1 });
    const invitedKeys = invited.body.invitations.map(({ ags }: { ags: string }) => ags);
    expect(invitedKeys).toContain("05978036");
    expect(invitedKeys).not.toContain("05913000");

    expect((await unna("GET", "/v1/survey-runs")).body).toMatchObject({ total: 1 });
    expect(await unna("GET", `${path}/response`)).toMatchObject({ status: 404 });
    expect((await unna("GET", path)).body).not.toHaveProperty("answeredOn");
    await unna("PUT", `${path}/response`, { answers: { thema: "Klima" } });
    const changed = await unna("PUT", `${path}/response`, {
      answers: { thema: "Leerstand", wunsch: "=SUMME(A1)" },
    });
    expect(changed).toMatchObject({ status: 200, body: { version: 2, memberId: "05978036" } });
    expect((await unna("GET", `${path}/response`)).body).toEqual(changed.body);
    expect((await unna("GET", path)).body).toMatchObject({ answeredOn: "2026-11-22" });
    expect((await unna("GET", "/v1/survey-runs")).body.items[0]).toMatchObject({ answeredOn: "2026-11-22" });
    expect((await office("GET", path)).body).not.toHaveProperty("answeredOn");

    const { body: evaluation } = await office("GET", `${path}/evaluation`);
    expect(evaluation).toMatchObject({ responses: 1, members: { invited: invitedKeys.length, answered: 1 } });
    expect((await office("GET", `${path}/responses`)).body).toMatchObject({ total: 1 });
    const { body: table } = await office("GET", `${path}/export`);
    expect(table).toContain("Kommune (AGS),Eingegangen am,Was drückt?,Was wünschen Sie sich?\r\n");
    expect(table).toContain("05978036,2026-11-22,Leerstand,'=SUMME(A1)\r\n");
  });

  it("is not there for who was not invited, and nobody learns who was", async () => {
    expect((await dortmund("GET", "/v1/survey-runs")).body).toMatchObject({ total: 0 });
    expect(await dortmund("GET", path)).toMatchObject({ status: 404 });
    expect(await dortmund("PUT", `${path}/response`, { answers: { thema: "Klima" } })).toMatchObject({
      status: 404,
    });
    const { body } = await office("GET", path);
    await office("POST", `${path}/invitations`, { version: body.version, members: ["05315000"] });
    expect((await unna("GET", path)).body.invitations).toEqual([{ ags: "05978036", on: "2026-11-22" }]);
  });

  it("says which answer is wrong", async () => {
    const { status, body } = await unna("PUT", `${path}/response`, { answers: { wunsch: "x", fremd: 1 } });
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
      "answers.fremd",
      "answers.thema",
    ]);
  });

  it("is refused where nobody could answer it, with the reason", async () => {
    expect(await office("POST", "/v1/survey-runs", { ...run, closesOn: "2026-10-01" })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining("bevor sie beginnt") },
    });
  });

  it("is edited beside those of the release", async () => {
    const { body: survey } = await office("POST", "/v1/surveys", {
      name: "Winterbefragung",
      networkId: "netzwerk-stadtentwicklung-nrw",
      purpose: "Für den Erfahrungsaustausch.",
    });
    expect((await unna("GET", "/v1/surveys")).body.items.map(({ name }: { name: string }) => name)).toEqual([
      "Sommerbefragung",
      "Winterbefragung",
    ]);
    const address = `/v1/surveys/${survey.id}`;
    await office("PATCH", address, { version: 1, withdrawn: true });
    expect(await office("PATCH", address, { version: 1, name: "x" })).toMatchObject({
      status: 409,
      body: { code: "CONFLICT", current: { version: 2, withdrawn: true } },
    });
    expect((await unna("GET", "/v1/surveys")).body.total).toBe(1);
    expect(await office("PATCH", address, { version: 2, name: null })).toMatchObject({ status: 400 });
    expect(await office("PATCH", address, { version: 2, purpose: "a\u0000" })).toMatchObject({ status: 400 });
  });
});
