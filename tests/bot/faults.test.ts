import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { type Database, openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { openRegistry } from "@stadtlotse/registry";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Card } from "./testing/card-gallery.js";
import { startLoopbackConnector } from "./testing/loopback-connector.js";
import { createSmallAssistant, type SmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

let assistant: SmallAssistant;
let bot: TestBot;
beforeEach(async () => {
  assistant = createSmallAssistant();
  bot = await startTestBot(assistant);
});
afterEach(() => bot.close());

const like = (changes: object = {}) =>
  bot.message("", {
    type: "invoke",
    name: "message/submitAction",
    value: { actionName: "feedback", actionValue: { reaction: "like", feedback: '{"feedbackText":"Gut"}' } },
    ...changes,
  });

describe("a connector that does not take the answer", () => {
  it.each([403, 404])("answering %i fails the delivery; the next one is answered once", async (status) => {
    const message = bot.message("Wie oft?");
    bot.connector.refuseNext(status, status); // the answer, then the apology
    expect((await bot.deliver(message)).status).toBe(500);
    expect((await bot.deliver(message)).status).toBe(200);
    expect((await bot.deliver(message)).status).toBe(200);
    expect(bot.connector.sent.map(({ text }) => text)).toEqual([expect.stringContaining("Das Magazin")]);
  });

  it.each([429, 500])("answering %i once is asked again, and the answer comes once", async (status) => {
    bot.connector.refuseNext(status);
    expect((await bot.deliver(bot.message("Wie oft?"))).status).toBe(200);
    expect(bot.connector.sent.map(({ text }) => text)).toEqual([expect.stringContaining("Das Magazin")]);
  });

  it("that is not there at all fails the delivery and nothing else", async () => {
    const gone = bot.message("Wie oft?", { serviceUrl: "http://127.0.0.1:9" });
    expect((await bot.deliver(gone)).status).toBe(500);
    expect((await bot.deliver(bot.message("Und jetzt?"))).status).toBe(200);
    expect(bot.connector.sent).toHaveLength(1);
  });
});

describe("a conversation whose connector has moved", () => {
  it("is written to where it was last heard from", async () => {
    const moved = await startLoopbackConnector();
    await bot.deliver(bot.message("Hilfe"));
    await bot.deliver(bot.message("Hilfe", { serviceUrl: moved.serviceUrl }));
    await bot.deliver(bot.message("Abmelden", { serviceUrl: moved.serviceUrl }));
    expect(moved.sent).toHaveLength(2);
    await moved.close();
  });
});

describe("a restart", () => {
  it("between question and feedback loses neither the answer that is rated nor the thread", async () => {
    const folder = await mkdtemp(join(tmpdir(), "stadtlotse-restart-"));
    const start = async () => {
      const database = await openDatabase({ url: `file:${join(folder, "bot.db")}` });
      const house = {
        registry: await openRegistry(database),
        knowledgeBase: await openKnowledgeBase(database),
      };
      const started = await startTestBot(assistant, { house });
      return {
        bot: started,
        async stop() {
          await started.close();
          await database.close();
        },
      };
    };
    const first = await start();
    await first.bot.deliver(first.bot.message("Wie oft erscheint das Magazin?"));
    const { serviceUrl } = first.bot.connector;
    await first.stop();

    const second = await start();
    expect((await second.bot.deliver(like({ serviceUrl }))).status).toBe(200);
    expect(await second.bot.registry.feedback.list()).toMatchObject([
      { answerId: "answer-1", reason: "Gut" },
    ]);
    await second.bot.deliver(second.bot.message("Und wer bekommt es?"));
    expect(assistant.turns.at(-1)?.conversationId).toBe("conversation-1");
    await second.stop();
    await rm(folder, { recursive: true, force: true });
  });
});

describe("a database that is gone for a while", () => {
  const question = "Wer putzt die Dachrinne am Markt 3?";
  const team = "19:experts@thread.tacv2";
  const tenant = "11111111-2222-4333-8444-555555555555";
  const officeAccount = "66666666-2222-4333-8444-555555555555";

  let house: Stadtlotse;
  let isGone: boolean;
  beforeEach(async () => {
    await bot.close();
    house = await openStadtlotse({ databaseUrl: ":memory:", publicUrl: "http://127.0.0.1:3000" });
    isGone = false;
    cutOff(house.database, () => isGone);
    await house.registry.tenants.create({ id: tenant, ags: "05978036" }, "operator");
    const environment = { TEAMS_OFFICE_ACCOUNTS: officeAccount };
    bot = await startTestBot(house.assistant, { house, environment, noticeIntervalMs: 20 });
  });
  afterEach(async () => {
    isGone = false;
    await house.close();
  });

  const said = () => bot.connector.sent.map(({ text }) => text ?? "");
  const click = (value: object | undefined, changes: object = {}) =>
    bot.message("", { text: undefined, value, ...changes });

  function handOverButton(): object | undefined {
    const cards = bot.connector.sent.flatMap(({ attachments = [] }) => attachments);
    const actions = cards.flatMap(({ content }) => (content as Card).actions ?? []);
    return actions.flatMap(({ card }) => card?.actions ?? []).find(({ title }) => title === "Frage absenden")
      ?.data;
  }

  async function appointTeam(): Promise<void> {
    const conversation = { id: team, conversationType: "channel", tenantId: tenant };
    const from = { id: "29:office", aadObjectId: officeAccount };
    await bot.deliver(click({ verb: "appoint-team", unitIds: "" }, { conversation, from }));
  }

  it("is told in a sentence with the request id, and what was tried then succeeds once", async () => {
    await bot.deliver(bot.message(question));
    const [asked, rated, clicked] = [bot.message(question), like(), click(handOverButton())];
    isGone = true;
    for (const message of [asked, clicked]) expect((await bot.deliver(message)).status).toBe(200);
    expect((await bot.deliver(rated)).status).toBe(500);
    const apologies = said().slice(1);
    expect(apologies).toHaveLength(2);
    for (const apology of apologies) expect(apology).toMatch(/nicht geklappt.*[0-9a-f-]{36}$/);

    isGone = false;
    for (const message of [rated, clicked, rated, clicked, asked, asked])
      expect((await bot.deliver(message)).status).toBe(200);
    expect(said().slice(3)).toEqual([
      expect.stringContaining("Ich melde mich hier"),
      said()[0], // the answer to the same question
    ]);
    expect(await house.registry.tickets.list()).toHaveLength(1);
    expect(await house.registry.feedback.list()).toHaveLength(1);
  });

  it("right after an answer loses neither its feedback nor that it was said", async () => {
    bot.connector.whenTaken("[1]", () => {
      isGone = true;
    });
    const asked = bot.message("Wie oft erscheint das Magazin Innenstadt?");
    expect((await bot.deliver(asked)).status).toBe(200);
    expect(isGone).toBe(true);
    isGone = false;
    await bot.deliver(asked);
    await bot.deliver(like());
    expect(said()).toHaveLength(1);
    expect(await house.registry.feedback.list()).toHaveLength(1);
  });

  it("right after a request reached its team does not bring it there again", async () => {
    await appointTeam();
    await bot.deliver(bot.message(question));
    const arrivals = () =>
      bot.connector.sent.filter((sent) => JSON.stringify(sent).includes("Neue Anfrage")).length;
    bot.connector.whenTaken("Neue Anfrage", () => {
      isGone = true;
    });
    await bot.deliver(click(handOverButton()));
    await expect.poll(arrivals).toBe(1);
    await expect.poll(() => bot.log.join("")).toContain("notices not told"); // a look while it is gone
    isGone = false;
    const states = async () => (await house.registry.notifications.list()).map(({ state }) => state);
    await expect.poll(states).toEqual(["sent"]);
    expect(arrivals()).toBe(1);
  });
});

/** Cuts the connection of every room to its database for as long as `isGone` says. */
function cutOff({ client }: Database, isGone: () => boolean): void {
  for (const name of ["execute", "batch"] as const) {
    const call = client[name].bind(client) as (...parameters: unknown[]) => Promise<unknown>;
    const guarded = (...parameters: unknown[]) =>
      isGone() ? Promise.reject(new Error("the database is gone")) : call(...parameters);
    Object.assign(client, { [name]: guarded });
  }
}
