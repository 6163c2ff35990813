import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../browser/find-chromium.js";
import { findAccessibilityFaults } from "../browser/testing/judge-page.js";
import { AdaptiveCardSchema } from "./testing/adaptive-card-schema.js";
import { type Card, renderCard, withSubCards } from "./testing/card-gallery.js";
import { outlineCard } from "./testing/outline-card.js";
import { createSmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

let bot: TestBot;
let browser: Browser;
let page: Page;
let runId: string;
const mailing = {
  verb: "preview-mailing",
  id: "b7b2c5c0-5f8e-4a53-9a43-6c8f6f0f7a11",
  title: "Einladung zum Herbsttreffen der Netzwerke",
  text: "Wir laden Sie herzlich ein.",
};
beforeAll(async () => {
  const declined = { outcome: "declined" as const, suggestions: ["Wer bekommt das Magazin?"] };
  const environment = { TODAY: "2026-11-22", TEAMS_OFFICE_ACCOUNTS: "99999999-2222-4333-8444-555555555555" };
  bot = await startTestBot(createSmallAssistant(declined), { environment });
  const tenant = "11111111-2222-4333-8444-555555555555";
  await bot.registry.tenants.create({ id: tenant, ags: "05978036" }, "operator");
  const question = "Wie wird das Wetter?";
  for (const id of ["new", "taken"]) {
    const transcript = [{ question, answer: "Dazu finde ich nichts." }];
    const ticket = {
      id,
      topics: ["wohnumfeld"],
      question,
      transcript,
      ags: "05978036",
      unit: "AG Stadtumbau",
    };
    await bot.registry.tickets.create(ticket);
  }
  runId = (await bot.registry.surveys.runs.create(surveyRun, "operator")).id;
  await bot.registry.events.create(workshop, "operator", "workshop");
  browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  page = await browser.newPage({ viewport: { width: 320, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await bot?.close();
});

const surveyRun = {
  surveyId: "sommerbefragung",
  year: 2026,
  opensOn: "2026-11-01",
  closesOn: "2026-11-30",
  invitations: [],
  questions: [
    { id: "a", kind: "text" as const, text: "Welches Thema bewegt Sie?", options: [], required: true },
    { id: "b", kind: "number" as const, text: "Wie viele Läden stehen leer?", options: [], required: false },
    {
      id: "c",
      kind: "single-choice" as const,
      text: "Wo?",
      options: ["Innenstadt", "Ortsteil"],
      required: true,
    },
    {
      id: "d",
      kind: "multiple-choice" as const,
      text: "Was hilft?",
      options: ["Tagung", "Seminar"],
      required: false,
    },
  ],
};

const workshop = {
  title: "Werkstatt Verfügungsfonds",
  kind: "workshop" as const,
  date: "2026-12-03",
  signUp: { closesOn: "2026-12-01" },
  networkIds: [],
  organisers: [],
  buildingBlocks: [],
  audience: [],
  programmeIds: [],
  topicIds: [],
  visibility: "public" as const,
  certainty: "documented" as const,
  sourceId: "innenstadt-brochure",
};

/** Every card as somebody in a chat comes by it. */
const ways = [
  { name: "tour", activity: { type: "installationUpdate", action: "add", conversation: { id: "a:new" } } },
  { name: "answer", activity: { text: "Wie wird das Wetter?" } },
  { name: "help", activity: { text: "Hilfe" } },
  { name: "help-english", activity: { text: "help", locale: "en-US" } },
  { name: "services", activity: { text: "Meine Leistungen" } },
  { name: "programme-finder", activity: { text: "Förderprogramm finden" } },
  { name: "propose-topic", activity: { text: "Thema vorschlagen" } },
  { name: "proposals", activity: { text: "Meine Vorschläge" } },
  { name: "own-data", activity: { text: "Daten Auskunft" } },
  { name: "erase", activity: { text: "Daten löschen" } },
  { name: "programme-matches", activity: { value: { verb: "find-programmes", measures: "culture-venue" } } },
  { name: "programme", activity: { value: { verb: "show", kind: "programme", id: "dritte-orte-nrw" } } },
  {
    name: "practice",
    activity: { value: { verb: "show", kind: "practice", id: "velbert-verfuegungsfonds" } },
  },
  { name: "event", activity: { value: { verb: "show", kind: "event", id: "tagung-innenstadt-2020" } } },
  { name: "municipality", activity: { value: { verb: "show", kind: "municipality", id: "05978036" } } },
  { name: "contact", activity: { value: { verb: "show", kind: "contact", id: "ag-stadtumbau" } } },
  {
    name: "expert-team",
    activity: {
      text: "Anfragen annehmen",
      conversation: { id: "19:a@thread.tacv2", conversationType: "channel" },
    },
  },
  { name: "ticket-taken", activity: { value: { verb: "ticket", step: "take", id: "taken", version: 1 } } },
  {
    name: "ticket-answered",
    activity: {
      value: { verb: "ticket", step: "answer", id: "taken", version: 2, answer: "Der Bauhof der Kommune." },
    },
  },
  { name: "subscriptions", activity: { text: "Benachrichtigungen" } },
  { name: "mailing-form", activity: { text: "Rundmail" } },
  { name: "mailing-preview", activity: () => ({ value: { ...mailing, kind: "circular" } }) },
  { name: "survey", activity: () => ({ value: { ...mailing, kind: `survey:${runId}` } }) },
  { name: "mailing-report", activity: { value: { verb: "mailing", step: "report", id: mailing.id } } },
  { name: "event-with-sign-up", activity: { value: { verb: "show", kind: "event", id: "workshop" } } },
  // what is out of date shows how things stand
  { name: "ticket-new", activity: { value: { verb: "ticket", step: "take", id: "new", version: 7 } } },
] as const;

async function cardsBehind(activity: object): Promise<Card[]> {
  const before = bot.connector.sent.length;
  await bot.deliver(bot.message("", { text: undefined, ...activity }));
  const attachments = bot.connector.sent.slice(before).flatMap((sent) => sent.attachments ?? []);
  return attachments.map(({ content }) => content as Card);
}

it.each(ways)("the card $name is whole, named and readable, light and dark", async ({ name, activity }) => {
  const cards = await cardsBehind(typeof activity === "function" ? activity() : activity);
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards) expect(AdaptiveCardSchema.safeParse(card).error?.issues).toBeUndefined();
  const outline = `${cards.map(outlineCard).join("\n\n---\n\n")}\n`.replace(
    /(?<=## Eingegangen\n).*/g,
    "TODAY",
  );
  await expect(outline).toMatchFileSnapshot(`card-outlines/${name}.txt`);
  for (const [number, card] of cards.flatMap(withSubCards).entries()) {
    for (const theme of ["light", "dark"] as const) {
      const rendered = await renderCard(page, card, theme);
      await keepPicture(`${name}-${number + 1}-${theme}`);
      expect(rendered).toEqual({ faults: [], cut: [], nameless: [] });
      expect(await findAccessibilityFaults(page)).toEqual([]);
    }
  }
});

/** Pictures are for people who look at them: `CARD_PICTURES=FOLDER`. */
async function keepPicture(name: string): Promise<void> {
  const folder = process.env.CARD_PICTURES;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
