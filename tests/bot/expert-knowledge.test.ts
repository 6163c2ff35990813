import { afterEach, beforeEach, expect, it } from "vitest";
import { type House, openHouse } from "../http/open-house.js";
import type { Card } from "./testing/card-gallery.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const tenant = "11111111-2222-4333-8444-555555555555";
const officeAccount = "66666666-2222-4333-8444-555555555555";
const question = "Wer leert die Papierkörbe am Kirchplatz?";
const channel = {
  from: { id: "29:office", aadObjectId: officeAccount },
  conversation: { id: "19:experts@thread.tacv2", conversationType: "channel", tenantId: tenant },
};

let house: House;
let bot: TestBot;
beforeEach(async () => {
  house = await openHouse();
  await house.registry.tenants.create({ id: tenant, ags: "05978036" }, "operator");
  const environment = { TODAY: "2026-11-22", TEAMS_OFFICE_ACCOUNTS: officeAccount };
  bot = await startTestBot(house.assistant, { environment, house });
  await click({ verb: "appoint-team", unitIds: "" }, channel);
  await house.registry.tickets.create({ id: "ticket", topics: [], question, unit: "AG Stadtumbau" });
  await click({ verb: "ticket", step: "take", id: "ticket", version: 1 }, channel);
});
afterEach(async () => {
  await bot?.close();
  await house?.close();
});

async function click(value: object, changes: object = {}) {
  await bot.deliver(bot.message("", { text: undefined, value, ...changes }));
  return bot.connector.sent.at(-1);
}

async function ask(): Promise<string> {
  return (await house.clientWith().ask({ question })).outcome;
}

const proposal = (changes: object = {}) => ({
  verb: "propose-knowledge",
  id: "ticket",
  title: `${question} "Papierkorb"`,
  text: "Papierkörbe auf dem Kirchplatz leert der Bauhof der Kommune.",
  ...changes,
});

it("an expert's answer is known to everybody once a reviewer has published it, and not before", async () => {
  const answer = { verb: "ticket", step: "answer", id: "ticket", version: 2, answer: "Der Bauhof." };
  const cards = (await click(answer, channel))?.attachments?.map(({ content }) => content as Card) ?? [];
  const form = cards[0]?.actions?.find(({ title }) => title === "Als Wissen vorschlagen")?.card;
  expect(JSON.stringify(form)).toContain('"value":"Der Bauhof."');

  expect((await click(proposal(), channel))?.text).toContain("liegt der Geschäftsstelle vor");
  expect((await click(proposal(), channel))?.text).toContain("schon als Entwurf vor");
  expect(await ask()).toBe("declined");

  const office = house.clientWith(
    (await house.registry.apiKeys.create({ ags: "05978036", role: "office" })).key,
  );
  const { data: drafts } = await office.GET("/v1/document-drafts");
  expect(drafts?.items).toMatchObject([{ uploadedOn: "2026-11-22" }]);
  const path = { id: drafts?.items[0]?.id ?? "" };
  await office.POST("/v1/document-drafts/{id}/publication", {
    params: { path },
    body: { visibility: "public" },
  });

  const known = await house.clientWith().ask({ question });
  expect(known).toMatchObject({ outcome: "answered", origin: "passages" });
  expect(known.text).toContain("leert der Bauhof der Kommune");
  expect(known.citations[0]).toMatchObject({ asOf: "2026-11-22" });
});

it("is proposed by those who deal with requests, and with words", async () => {
  expect((await click(proposal()))?.text).toContain("nur die Kanäle");
  expect((await click(proposal({ text: " " }), channel))?.text).toContain("nicht mehr auswerten");
  expect((await click(proposal({ id: "unknown" }), channel))?.text).toContain("gibt es nicht mehr");
  expect(await house.knowledgeBase.uploads.list()).toEqual([]);
});
