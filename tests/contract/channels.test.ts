import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiSettings, createApi } from "@stadtlotse/api";
import { openStadtlotse, readSettings, type Stadtlotse } from "@stadtlotse/assistant";
import { Answer } from "@stadtlotse/domain";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Card } from "../bot/testing/card-gallery.js";
import { startTestBot, type TestBot } from "../bot/testing/start-test-bot.js";
import { runCommand } from "../commands/run-command.js";

const today = "2026-11-22";
const publicUrl = "http://127.0.0.1:3000";
const questions = [
  "Wie oft erscheint das Magazin Innenstadt?",
  "Welche Leistungen gehören zum Basisangebot?",
  "Bekommt Unna Förderberatung?",
  "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?",
  "Was ist ein ISEK?",
  "Hallo!",
  "Geben Sie mir den Newsletter für Mitglieder.",
  "Wie wird das Wetter morgen in Rom?",
];

let folder: string;
let databaseUrl: string;
let house: Stadtlotse;
let api: ReturnType<typeof createApi>;
let bot: TestBot;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-channels-"));
  databaseUrl = `file:${join(folder, "stadtlotse.db")}`;
  house = await openStadtlotse({ databaseUrl, publicUrl, today: () => today });
  api = createApi({
    ...house,
    settings: readSettings(ApiSettings, { TODAY: today }),
    logger: pino({ level: "silent" }),
  });
  bot = await startTestBot(house.assistant);
});
afterAll(async () => {
  await bot.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

async function askOverHttp(question: string): Promise<Answer> {
  const response = await api.request("/v1/ask", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question }),
  });
  return Answer.parse(await response.json());
}

/** The last event of the stream. */
async function askAsStream(question: string): Promise<Answer> {
  const response = await api.request("/v1/ask", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question }),
  });
  const last = (await response.text()).trim().split("\n\n").at(-1) ?? "";
  return Answer.parse(JSON.parse(/^data: ?(.*)$/m.exec(last)?.[1] ?? ""));
}

async function askOnTerminal(question: string): Promise<Answer> {
  const { stdout } = await runCommand("commands/ask.ts", [question, "--json"], {
    DATABASE_URL: databaseUrl,
    TODAY: today,
  });
  return Answer.parse(JSON.parse(stdout));
}

interface WireCitation {
  position: number;
  appearance: { url?: string };
}

/** What is new each time is no part of what is answered. */
function contentOf({ id, conversationId, elapsedMs, ...content }: Answer): unknown {
  return content;
}

describe("one question", () => {
  it.each(questions)("is answered alike over HTTP, as a stream and in Teams: %s", async (question) => {
    const overHttp = await askOverHttp(question);
    expect(contentOf(await askAsStream(question))).toEqual(contentOf(overHttp));

    const before = bot.connector.sent.length;
    await bot.deliver(bot.message(question, { conversation: newChat() }));
    const sent = bot.connector.sent.slice(before).find(({ type }) => type === "message");
    expect(sent?.text).toBe(overHttp.text);
    const citations = (sent?.entities ?? []).flatMap(({ citation = [] }) => citation as WireCitation[]);
    expect(citations.map(({ position, appearance }) => ({ number: position, url: appearance.url }))).toEqual(
      overHttp.citations.map(({ number, url }) => ({ number, url })),
    );
    const actions = (sent?.attachments ?? []).flatMap(({ content }) => (content as Card).actions ?? []);
    const asking = actions.filter(({ data }) => data?.verb === "ask").map(({ title }) => title);
    expect(asking).toEqual(overHttp.suggestions.slice(0, asking.length));
    expect(asking.length).toBeGreaterThanOrEqual(Math.min(overHttp.suggestions.length, 4));
    const offersHandover = actions.some(({ title }) => title === "An die Geschäftsstelle");
    expect(offersHandover).toBe(overHttp.outcome === "declined");
  });

  it.each(questions.slice(0, 3))("is answered alike on the terminal: %s", async (question) => {
    expect(contentOf(await askOnTerminal(question))).toEqual(contentOf(await askOverHttp(question)));
  });
});

let chats = 0;

/** A chat of its own for each question, so that none leans on the one before. */
function newChat(): object {
  chats += 1;
  return {
    id: `a:chat-${chats}`,
    conversationType: "personal",
    tenantId: "11111111-2222-4333-8444-555555555555",
  };
}
