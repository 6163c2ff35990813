import type { HandOverInput } from "@stadtlotse/client";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

const weather = "Wie wird das Wetter morgen in Unna?";
const transcript = [{ question: weather, answer: "Dazu finde ich nichts." }];
const everything = { question: true, conversation: true };
const nothing = { question: false, conversation: false };

let house: House;
let office: ReturnType<House["clientWith"]>;
let staff: ReturnType<House["clientWith"]>;
beforeAll(async () => {
  house = await openHouse();
  const keyOf = async (role: "staff" | "office") =>
    (await house.registry.apiKeys.create({ ags: "05978036", role })).key;
  office = house.clientWith(await keyOf("office"));
  staff = house.clientWith(await keyOf("staff"));
});
afterAll(() => house.close());

let asked: { conversationId: string; answerId: string };
beforeEach(async () => {
  asked = await ask(weather);
});

async function ask(question: string, client = house.clientWith()) {
  const { id, conversationId } = await client.ask({ question });
  return { answerId: id, conversationId };
}

function handOver(consent: HandOverInput["consent"], client = house.clientWith()) {
  return client.POST("/v1/tickets", { body: { ...asked, question: weather, transcript, consent } });
}

describe("an unanswered question", () => {
  it("becomes a ticket of the unit that is responsible today, with what was consented to", async () => {
    const { data, response } = await handOver(everything);
    expect(response.status).toBe(201);
    expect(data).toMatchObject({ state: "new", unit: expect.any(String), question: weather, transcript });
  });

  it("goes without its words where they are not wanted", async () => {
    const { data } = await handOver(nothing);
    expect(data).toMatchObject({ id: asked.answerId, state: "new" });
    expect(JSON.stringify(data)).not.toMatch(/Wetter|Dazu finde ich|05978036/);
    expect(JSON.stringify(await house.registry.audit.of(`ticket:${data?.id}`))).not.toContain("Wetter");
  });

  it("names the municipality only together with the question", async () => {
    asked = await ask(weather, staff);
    await expect(handOver(nothing, staff)).resolves.not.toHaveProperty("data.ags");
    asked = await ask(weather, staff);
    await expect(handOver({ ...nothing, question: true }, staff)).resolves.toMatchObject({
      data: { ags: "05978036" },
    });
  });

  it("becomes one ticket, however often it is handed over", async () => {
    const { data } = await handOver(everything);
    const { error, response } = await handOver(nothing);
    expect(response.status).toBe(409);
    expect(error).toMatchObject({ code: "CONFLICT", current: data });
  });

  it("becomes a proposal of a topic, besides", async () => {
    await handOver(everything);
    const { conversationId } = asked;
    const { data } = await house.clientWith().POST("/v1/topic-proposals", {
      body: { conversationId, question: weather, consent: everything },
    });
    expect(data).toMatchObject({
      title: weather,
      reason: "Diese Frage blieb am 22. November 2026 unbeantwortet.",
      state: "proposed",
      origin: "unanswered-question",
    });
  });

  it("is not proposed where nothing would be left of it", async () => {
    const { error } = await house.clientWith().POST("/v1/topic-proposals", {
      body: { conversationId: asked.conversationId, question: weather, consent: nothing },
    });
    expect(error).toMatchObject({ status: 400, code: "TOPIC_MISSING" });
  });

  it("is handed over by its asker alone", async () => {
    asked = await ask(weather, staff);
    const { error } = await handOver(everything);
    expect(error).toMatchObject({ status: 404, code: "CONVERSATION_NOT_FOUND" });
  });

  it("is one that was not answered", async () => {
    asked = await ask("Wie oft erscheint das Magazin Innenstadt?");
    const { error } = await handOver(everything);
    expect(error).toMatchObject({ status: 404, code: "ANSWER_NOT_FOUND" });
  });

  it("is forgotten with its asker, and still counted", async () => {
    asked = await ask(weather, staff);
    const { data } = await handOver(everything, staff);
    const [key] = (await house.registry.apiKeys.list()).filter(({ role }) => role === "staff");
    await house.registry.people.erase(`key:${key?.id}`);
    const stored = await house.database.client.execute(
      "SELECT content FROM records WHERE kind = 'ticket' AND id = ?",
      [data?.id ?? ""],
    );
    expect(JSON.stringify(stored.rows)).not.toContain("Wetter");
    expect(stored.rows).toHaveLength(1);
  });
});

describe("the office", () => {
  it("sees a ticket, assigns, answers and closes it", async () => {
    const { data: made } = await handOver(everything);
    const { data: open } = await office.GET("/v1/tickets", {
      params: { query: { state: "new", limit: 500 } },
    });
    expect(open?.items).toContainEqual(made);

    const path = { id: made?.id ?? "" };
    const steps = [
      { state: "assigned", unit: "AG Innenstadt" },
      { state: "answered", answer: "Heiter." },
      { state: "closed" },
    ] as const;
    for (const [index, step] of steps.entries()) {
      const { data } = await office.PATCH("/v1/tickets/{id}", {
        params: { path },
        body: { version: index + 1, ...step },
      });
      expect(data).toMatchObject({ ...step, version: index + 2 });
    }
    const history = await house.registry.audit.of(`ticket:${made?.id}`);
    expect(history.map(({ actor }) => actor.split(":")[0])).toEqual(["asker", "key", "key", "key"]);
  });

  it("makes a fact of an answer, which answers the next who asks", async () => {
    const { data } = await handOver(everything);
    const path = { id: data?.id ?? "" };
    const change = (body: { version: number; state: "assigned" | "answered"; answer?: string }) =>
      office.PATCH("/v1/tickets/{id}", { params: { path }, body });
    await change({ version: 1, state: "assigned" });
    await change({ version: 2, state: "answered", answer: "Es erscheint viermal im Jahr." });
    const { data: ticket } = await office.POST("/v1/tickets/{id}/fact", {
      params: { path },
      body: {
        version: 3,
        fact: {
          subject: "magazin-innenstadt",
          predicate: "cadence",
          value: { kind: "number", value: 4, unit: "per-year" },
          statement: "Das Magazin Innenstadt erscheint viermal im Jahr.",
          asOf: { date: "2026-11", quality: "stated" },
          status: "in-force",
        },
      },
    });
    const { data: fact } = await staff.GET("/v1/facts/{id}", {
      params: { path: { id: ticket?.factId ?? "" } },
    });
    expect(fact).toMatchObject({ source: { kind: "office" }, verifiedOn: "2026-11-22" });
    const answer = await staff.ask({ question: "Wie oft erscheint das Magazin Innenstadt?" });
    expect(answer.text).toContain("viermal im Jahr");
  });

  it("makes the draft of a document of an answer, which is found once it is published", async () => {
    const wanted = "Wer leert die Papierkörbe am Kirchplatz?";
    asked = await ask(wanted);
    const { data: ticket } = await handOver(everything);
    const path = { id: ticket?.id ?? "" };
    const draft = (version: number) =>
      office.POST("/v1/tickets/{id}/draft", { params: { path }, body: { version, title: wanted } });
    expect((await draft(1)).error).toMatchObject({ status: 409, code: "INVALID_STEP" });
    for (const body of [
      { version: 1, state: "assigned", unit: "AG Innenstadt" },
      { version: 2, state: "answered", answer: "Papierkörbe am Kirchplatz leert der Bauhof." },
    ] as const) {
      await office.PATCH("/v1/tickets/{id}", { params: { path }, body });
    }
    const { data: drafted } = await draft(3);
    expect((await draft(4)).error).toMatchObject({ status: 409, detail: expect.stringContaining("Entwurf") });
    const { data: drafts } = await office.GET("/v1/document-drafts");
    expect(drafts?.items.map(({ id }) => id)).toEqual([drafted?.draftId]);
    expect((await house.clientWith().ask({ question: wanted })).outcome).toBe("declined");

    await office.POST("/v1/document-drafts/{id}/publication", {
      params: { path: { id: drafted?.draftId ?? "" } },
      body: { visibility: "public" },
    });
    const answer = await house.clientWith().ask({ question: wanted });
    expect(answer).toMatchObject({ outcome: "answered", text: expect.stringContaining("Bauhof") });
    expect(answer.citations[0]).toMatchObject({
      asOf: "2026-11-22",
      url: expect.stringContaining("/dokumente/"),
    });
  });

  it("sees questions together that say much the same, if their words may be seen", async () => {
    await handOver(everything);
    asked = await ask(weather);
    await handOver(everything);
    asked = await ask(weather);
    await handOver(nothing);
    const { data } = await office.GET("/v1/unanswered/groups");
    const [group] = data?.items ?? [];
    expect(group?.count).toBeGreaterThan(1);
    for (const { question } of group?.questions ?? []) expect(question).toBe(weather);
  });

  it("learns how a ticket stands when somebody else was faster, and when a step is not possible", async () => {
    const { data } = await handOver(everything);
    const path = { id: data?.id ?? "" };
    const change = (version: number, state: "assigned" | "answered") =>
      office.PATCH("/v1/tickets/{id}", { params: { path }, body: { version, state } });
    const { data: assigned } = await change(1, "assigned");
    expect((await change(1, "assigned")).error).toMatchObject({ code: "CONFLICT", current: assigned });
    expect((await change(2, "answered")).error).toMatchObject({ status: 409, code: "INVALID_STEP" });
  });

  it("decides on a proposal", async () => {
    const { data } = await house.clientWith().POST("/v1/topic-proposals", {
      body: { conversationId: asked.conversationId, question: weather, consent: everything },
    });
    const { data: accepted } = await office.PATCH("/v1/topic-proposals/{id}", {
      params: { path: { id: data?.id ?? "" } },
      body: { version: 1, state: "accepted" },
    });
    const { data: list } = await office.GET("/v1/topic-proposals", {
      params: { query: { state: "accepted" } },
    });
    expect(list?.items).toContainEqual(accepted);
  });

  it("counts what was not answered, by topic, tier and unit, without a word of it", async () => {
    const report = async (by: "topic" | "tier" | "unit") =>
      (await office.GET("/v1/unanswered", { params: { query: { by } } })).data;
    const before = await report("tier");
    await ask("Wie wird das Wetter beim Magazin Innenstadt in Unna am Ostermontag 2031?");
    const after = await report("tier");
    expect(after?.total.declined).toBe((before?.total.declined ?? 0) + 1);
    expect((await report("topic"))?.counts).toContainEqual(
      expect.objectContaining({ value: "magazin-innenstadt" }),
    );
    for (const by of ["topic", "tier", "unit"] as const) {
      expect(JSON.stringify(await report(by))).not.toMatch(/Wetter|Unna|05978036/);
    }
  });

  it("alone sees any of it", async () => {
    for (const path of ["/v1/tickets", "/v1/topic-proposals", "/v1/unanswered"] as const) {
      expect((await house.clientWith().GET(path)).error).toMatchObject({ status: 401, code: "KEY_REQUIRED" });
      expect((await staff.GET(path)).error).toMatchObject({ status: 403, code: "NOT_PERMITTED" });
    }
  });
});
