import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const question = "Wie oft erscheint das Magazin Innenstadt?";

let model: Server;
let house: Stadtlotse;
let bot: TestBot;
beforeAll(async () => {
  model = await startFaithfulModel();
  const { port } = model.address() as AddressInfo;
  house = await openStadtlotse({
    databaseUrl: ":memory:",
    publicUrl: "http://127.0.0.1:3000",
    today: () => "2026-11-22",
    languageModel: { baseUrl: `http://127.0.0.1:${port}/v1`, model: "faithful" },
  });
  bot = await startTestBot(house.assistant, { house });
});
beforeEach(() => bot.connector.sent.splice(0));
afterAll(async () => {
  await bot?.close();
  await house?.close();
  model?.close();
});

/** A model that says the draft as it is: words that every check lets through. */
async function startFaithfulModel(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as { messages: { content: string }[] };
    const content = JSON.parse(body.messages.at(-1)?.content ?? "{}").entwurf;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ choices: [{ message: { content }, finish_reason: "stop" }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const ask = (changes: object = {}) => bot.deliver(bot.message(question, changes));
const streamInfo = (index: number) =>
  bot.connector.sent[index]?.entities?.filter(({ type }) => type === "streaminfo");

describe("an answer that a language model words", () => {
  it("is announced in a 1:1 chat, and takes the place of the announcement", async () => {
    expect((await ask()).status).toBe(200);
    expect(bot.connector.sent.map(({ type }) => type)).toEqual(["typing", "message"]);
    expect(bot.connector.sent[0]?.text).toBe("Ich formuliere die Antwort …");
    expect(streamInfo(0)).toEqual([{ type: "streaminfo", streamType: "informative", streamSequence: 1 }]);

    const [, answer] = bot.connector.sent;
    expect(streamInfo(1)).toEqual([{ type: "streaminfo", streamType: "final", streamId: "message-1" }]);
    expect(answer?.text).toContain("zweimal");
    expect(answer?.entities?.[0]).toMatchObject({
      additionalType: ["AIGeneratedContent"],
      citation: [{ position: 1 }],
    });
    expect(answer?.channelData).toEqual({ feedbackLoop: { type: "default" } });
  });

  it("comes at once in a group, where streams do not exist", async () => {
    await ask({ conversation: { id: "19:group@thread.v2", conversationType: "groupChat" } });
    expect(bot.connector.sent.map(({ type }) => type)).toEqual(["message"]);
    expect(streamInfo(0)).toEqual([]);
  });

  it("comes by itself where the announcement is not taken", async () => {
    bot.connector.refuseNext(403);
    await ask();
    expect(bot.connector.sent.map(({ type }) => type)).toEqual(["message"]);
    expect(streamInfo(0)).toEqual([]);
  });

  it("is announced only where the model is asked", async () => {
    await bot.deliver(bot.message("Wie wird das Wetter morgen in Rom?")); // a refusal is worded with care already
    expect(bot.connector.sent.map(({ type }) => type)).toEqual(["message"]);
  });
});

it("an answer without a language model is never streamed", async () => {
  const plain = await openStadtlotse({ databaseUrl: ":memory:", publicUrl: "http://127.0.0.1:3000" });
  const plainBot = await startTestBot(plain.assistant, { house: plain });
  await plainBot.deliver(plainBot.message(question));
  expect(plainBot.connector.sent.map(({ type }) => type)).toEqual(["message"]);
  expect(JSON.stringify(plainBot.connector.sent)).not.toContain("streaminfo");
  await plainBot.close();
  await plain.close();
});
