import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { type ChannelState, openRegistry } from "@stadtlotse/registry";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

  it.each([429, 500])(
    "answering %i once is asked again by the libraries, and the answer comes once",
    async (status) => {
      bot.connector.refuseNext(status);
      expect((await bot.deliver(bot.message("Wie oft?"))).status).toBe(200);
      expect(bot.connector.sent).toHaveLength(1);
    },
  );

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

describe("a database that is gone", () => {
  /** The records of the bot, as long as nobody cuts them off. */
  async function startFragileBot() {
    const database = await openDatabase({ url: ":memory:" });
    const registry = await openRegistry(database);
    let isGone = false;
    const { channelState } = registry;
    const orGone = <Result>(work: () => Promise<Result>): Promise<Result> =>
      isGone ? Promise.reject(new Error("the database is gone")) : work();
    const fragileState: ChannelState = {
      read: (keys) => orGone(() => channelState.read(keys)),
      write: (changes) => orGone(() => channelState.write(changes)),
      delete: (keys) => orGone(() => channelState.delete(keys)),
      keys: (prefix) => orGone(() => channelState.keys(prefix)),
    };
    const house = {
      registry: { ...registry, channelState: fragileState },
      knowledgeBase: await openKnowledgeBase(database),
    };
    const fragile = await startTestBot(assistant, { house });
    return {
      bot: fragile,
      setGone: (gone: boolean) => {
        isGone = gone;
      },
      database,
    };
  }

  it("is told in a sentence with the request id, and afterwards the question is answered once", async () => {
    const { bot: fragile, setGone, database } = await startFragileBot();
    setGone(true);
    const message = fragile.message("Wie oft?");
    expect((await fragile.deliver(message)).status).toBe(200);
    expect(fragile.connector.sent[0]?.text).toMatch(/nicht geklappt.*[0-9a-f-]{36}$/);

    setGone(false);
    await fragile.deliver(fragile.message("Wie oft?"));
    expect(fragile.connector.sent.map(({ text }) => text).slice(1)).toEqual([
      expect.stringContaining("Das Magazin"),
    ]);
    await fragile.close();
    await database.close();
  });
});
