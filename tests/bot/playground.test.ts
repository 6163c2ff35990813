import { afterAll, beforeAll, expect, it } from "vitest";
import { type Playground, startPlayground } from "./testing/playground.js";
import { createSmallAssistant, type SmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const patience = { timeout: 20_000 };

let assistant: SmallAssistant;
let bot: TestBot;
let playground: Playground;

beforeAll(async () => {
  assistant = createSmallAssistant();
  bot = await startTestBot(assistant);
  playground = await startPlayground(bot.url);
  await playground.open("Personal Chat");
});
afterAll(async () => {
  await playground?.close();
  await bot?.close();
});

const questions = () => assistant.turns.map(({ question }) => question);

it("welcomes whoever installs it", async () => {
  await playground.find("automatischer Assistent").waitFor();
});

it("shows an answer with its citation", async () => {
  await playground.say("Wie oft erscheint das Magazin Innenstadt?");
  await playground.find("erscheint zweimal im Jahr.").waitFor();
  await playground.page.getByText("1", { exact: true }).last().hover();
  await playground.find("Broschüre Netzwerk Innenstadt NRW, Stand März 2021, S. 12").waitFor();
});

it("stores a like with its words", async () => {
  await playground.rate("Like", "Genau richtig");
  await expect
    .poll(() => bot.registry.feedback.list(), patience)
    .toMatchObject([{ answerId: "answer-1", rating: "positive", reason: "Genau richtig", channel: "teams" }]);
});

it("asks the follow-up question behind a button, in the same conversation", async () => {
  await playground.click("Wer bekommt das Magazin?");
  await expect.poll(questions, patience).toContain("Wer bekommt das Magazin?");
  expect(assistant.turns.at(-1)?.conversationId).toBe("conversation-1");
});

it("stores a dislike of the newest answer with its words", async () => {
  await playground.page.getByText("erscheint zweimal im Jahr.").nth(1).waitFor();
  await playground.rate("Dislike", "Zu kurz");
  await expect.poll(() => bot.registry.feedback.list(), patience).toHaveLength(2);
  expect(await bot.registry.feedback.list()).toContainEqual(
    expect.objectContaining({ answerId: "answer-2", rating: "negative", reason: "Zu kurz" }),
  );
});

it.each(["Group Chat", "General"])("answers a mention in %s", async (chat) => {
  await playground.open(chat);
  await playground.find("Erwähnen Sie mich").waitFor();
  await playground.say(`Was ist ein ISEK? (${chat})`, { mention: true });
  await expect.poll(questions, patience).toContain(`Was ist ein ISEK? (${chat})`);
  await playground.find("erscheint zweimal im Jahr.").waitFor();
  expect(assistant.turns.at(-1)?.conversationId).toBeUndefined();
});
