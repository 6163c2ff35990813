import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import { openRegistry } from "@stadtlotse/registry";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStadtlotse, type Stadtlotse } from "./open-stadtlotse.js";
import { complete, startModelServer } from "./testing/start-model-server.js";

const slowMs = 60_000;
const publicUrl = "http://127.0.0.1:3000";
const turn = {
  question: "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?",
  asker: { kind: "anonymous" },
  owner: "anonymous",
} as const;

let folder: string;
let house: Stadtlotse | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-house-"));
});
afterEach(async () => {
  await house?.close();
  house = undefined;
  await rm(folder, { recursive: true, force: true });
});

describe("openStadtlotse", () => {
  it(
    "lets conversations expire that nobody used for longer than they are kept",
    async () => {
      const databaseUrl = `file:${join(folder, "house.db")}`;
      await storeConversation(databaseUrl, "old", 31);
      await storeConversation(databaseUrl, "young", 29);
      house = await openStadtlotse({ databaseUrl, publicUrl, retentionDays: 30 });
      const { assistant } = house;
      await expect(assistant.answer({ ...turn, conversationId: "old" })).rejects.toMatchObject({
        code: "CONVERSATION_NOT_FOUND",
      });
      expect(await assistant.answer({ ...turn, conversationId: "young" })).toMatchObject({
        conversationId: "young",
      });
    },
    slowMs,
  );

  it(
    "answers a follow-up about what was talked about, whatever else its words occur in",
    async () => {
      house = await openStadtlotse({ databaseUrl: `file:${join(folder, "house.db")}`, publicUrl });
      const { assistant } = house;
      const ask = async (question: string, conversationId?: string) =>
        assistant.answer({ ...turn, question, ...(conversationId === undefined ? {} : { conversationId }) });
      const { conversationId } = await ask(
        "Wie viele Mitglieder hat die AG Historische Stadt- und Ortskerne?",
      );
      expect((await ask("wer hat den vorsitz?", conversationId)).text).toContain("Markus Baier");
      const thanks = await ask("super, danke dir", conversationId);
      expect(thanks.text).not.toContain("Markus Baier");
      expect((await ask("und wo ist deren geschäftsstelle?", conversationId)).text).toContain("Lemgo");
      // a guide's yes to whether a fund is still eligible is none to this
      expect((await ask("Ist das die Nummer, unter der ich heute anrufe?", conversationId)).text).not.toMatch(
        /^Ja\b/,
      );
      const project = await ask("Welche Städte machen beim Smart City Sonderprojekt mit?");
      const largest = await ask("wer davon hat am meisten einwohner?", project.conversationId);
      expect(largest.text).toMatch(/^Am größten .* ist Münster/);
    },
    slowMs,
  );

  it(
    "answers with what the office says, from the next question on and after a new start",
    async () => {
      const databaseUrl = `file:${join(folder, "house.db")}`;
      house = await openStadtlotse({ databaseUrl, publicUrl });
      expect((await house.assistant.answer(turn)).text).toContain("130");
      await house.registry.facts.change(
        "netzwerk-innenstadt-nrw.member-count.2021-03",
        {
          version: 1,
          statement: "Das Netzwerk Innenstadt NRW hat 141 Städte und Gemeinden als Mitglieder.",
          value: { kind: "number", value: 141, unit: "municipalities", approximation: "exact" },
          asOf: { date: "2026-11", quality: "stated" },
          sourceId: "geschaeftsstelle",
          locator: { heading: "Mitgliederliste vom 1. November 2026" },
        },
        "key:1",
      );
      const corrected = await house.assistant.answer(turn);
      expect(corrected.text).toContain("141");
      expect(corrected.text).not.toContain("130 Städte");
      expect(corrected.citations[0]).toMatchObject({
        title: "Angabe der Geschäftsstelle",
        locator: { heading: "Mitgliederliste vom 1. November 2026" },
        asOf: "2026-11",
      });

      await house.close();
      house = await openStadtlotse({ databaseUrl, publicUrl });
      expect((await house.assistant.answer(turn)).text).toContain("141");
    },
    slowMs,
  );

  it(
    "counts what was asked by month and outcome, unless nothing is to be remembered",
    async () => {
      house = await openStadtlotse({ databaseUrl: ":memory:", publicUrl, today: () => "2026-11-22" });
      const { assistant, registry } = house;
      await assistant.answer(turn);
      await assistant.answer({ ...turn, question: "Wie wird das Wetter morgen?" });
      await assistant.answer({ ...turn, remember: false });
      const counts = { answered: 1, clarification: 0, restricted: 0, declined: 1 };
      expect(await registry.reports.questions("all")).toEqual([{ month: "2026-11", ...counts }]);
      expect(await registry.reports.questions("topic")).toContainEqual(
        expect.objectContaining({ value: "netzwerk-innenstadt-nrw", answered: 1 }),
      );
    },
    slowMs,
  );

  it(
    "lets a configured language model word what was found",
    async () => {
      const server = await startModelServer(({ draft }, response) =>
        complete(response, `Kurz gesagt: ${draft}`),
      );
      try {
        const languageModel = { baseUrl: server.baseUrl, model: "small" };
        house = await openStadtlotse({ databaseUrl: ":memory:", publicUrl, languageModel });
        const answer = await house.assistant.answer(turn);
        expect(answer).toMatchObject({ outcome: "answered", origin: "language-model" });
        expect(answer.text).toBe(`Kurz gesagt: ${server.requests[0]?.draft}`);
        expect(house.languageModelUsage?.()).toMatchObject({ calls: 1, reworded: 1 });
      } finally {
        await server.close();
      }
    },
    slowMs,
  );
});

async function storeConversation(url: string, id: string, daysAgo: number): Promise<void> {
  const database = await openDatabase({ url });
  const then = new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000);
  const registry = await openRegistry(database, () => then);
  await registry.conversations.save({ id, owner: turn.owner, state: { topics: [] } });
  await database.close();
}
