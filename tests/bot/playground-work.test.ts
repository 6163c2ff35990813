import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Playground, startPlayground } from "./testing/playground.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const today = "2026-11-22";
const patience = { timeout: 20_000 };
/** The tenant and the one person of Microsoft's test client, who here both asks and answers for the office. */
const tenant = "00000000-0000-0000-0000-0000000000001";
const account = "00000000-0000-0000-0000-0000000000020";

let house: Stadtlotse;
let bot: TestBot;
let playground: Playground;
let runId: string;
beforeAll(async () => {
  house = await openStadtlotse({
    databaseUrl: ":memory:",
    publicUrl: "http://127.0.0.1:3000",
    today: () => today,
  });
  await house.registry.tenants.create({ id: tenant, ags: "05978036" }, "operator");
  await house.registry.memberships.importCsv(
    "network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,05978036,member,2024,,Geschäftsstelle\n",
  );
  const run = await house.registry.surveys.runs.create(
    {
      surveyId: "sommerbefragung",
      year: 2026,
      opensOn: "2026-11-01",
      closesOn: "2026-11-30",
      invitations: [],
      questions: [{ id: "a", kind: "text", text: "Welches Thema bewegt Sie?", options: [], required: true }],
    },
    "operator",
  );
  runId = run.id;
  const environment = { TODAY: today, TEAMS_OFFICE_ACCOUNTS: account };
  bot = await startTestBot(house.assistant, { environment, house, noticeIntervalMs: 50 });
  playground = await startPlayground(bot.url);
  await playground.open("Personal Chat");
});
afterAll(async () => {
  await playground?.close();
  await bot?.close();
  await house?.close();
});

const fill = (label: string, text: string) =>
  playground.page.getByRole("textbox", { name: label }).last().fill(text);

it("finds programmes with a form and says why", async () => {
  await playground.say("Förderprogramm finden");
  await playground.page.getByLabel("Was möchten Sie fördern lassen?").last().click();
  await playground.page.getByRole("option", { name: "Kulturorte" }).click();
  await playground.click("Programme suchen");
  await playground.find("Dritte Orte: kann passen").waitFor();
  await playground.find("Gefördert wird: Kulturorte.").waitFor();
});

it("brings a request to its team and the answer back", async () => {
  await playground.open("General");
  await playground.find("Erwähnen Sie mich").waitFor(); // a box to write into comes with it
  await playground.say("Anfragen annehmen", { mention: true });
  await playground.click("Speichern");
  await playground.find("Dieser Kanal bekommt jetzt alle Anfragen").waitFor();

  await playground.open("Personal Chat");
  await playground.say("Wer putzt die Dachrinne am Markt 3?");
  await playground.click("An die Geschäftsstelle");
  await playground.click("Frage absenden");
  await playground.find("Ich melde mich hier").waitFor();

  await playground.open("General");
  await playground.find("Neue Anfrage").waitFor();
  await playground.click("Übernehmen");
  await playground.click("Antworten");
  await fill("Antwort", "Die Eigentümerin des Hauses.");
  await playground.click("Antwort senden");

  await playground.open("Personal Chat");
  await playground.find("Die Eigentümerin des Hauses.").waitFor();
});

it("tells of an event that somebody wants to hear of", async () => {
  await playground.open("Personal Chat");
  await playground.say("Benachrichtigungen");
  await playground.page.getByLabel("Kommende Veranstaltungen der Netzwerke").last().check();
  await playground.click("Speichern");
  await playground.find("Ich melde mich nur, wenn es etwas gibt.").waitFor();
  await house.registry.events.create(
    {
      title: "Werkstatt Verfügungsfonds",
      kind: "workshop",
      date: "2026-12-03",
      networkIds: [],
      organisers: [],
      buildingBlocks: [],
      audience: [],
      programmeIds: [],
      topicIds: [],
      visibility: "public",
      certainty: "documented",
      sourceId: "innenstadt-brochure",
    },
    "operator",
  );
  await playground.find("Werkstatt Verfügungsfonds").waitFor();
});

it("sends a survey, which is answered and changed", async () => {
  const answers = async () =>
    (await house.registry.surveys.responses(runId)).map((response) => response.answers);
  await playground.open("Personal Chat");
  await playground.say("Rundmail");
  await playground.page.getByLabel("Umfrage 2026").last().check();
  await fill("Betreff", "Ihre Meinung");
  await fill("Text", "Bitte nehmen Sie sich zwei Minuten.");
  await playground.click("Vorschau");
  await playground.click("Jetzt verschicken");
  await playground.find("Die Nachricht geht jetzt an 1 Person.").waitFor();

  await fill("Welches Thema bewegt Sie?", "Leerstand");
  await playground.click("Antworten speichern");
  await expect.poll(answers, patience).toEqual([{ a: "Leerstand" }]);
  await playground.find("Sie können sie bis 30. November 2026 hier ändern.").waitFor();
  await fill("Welches Thema bewegt Sie?", "Grün in der Stadt");
  await playground.click("Antworten speichern");
  await expect.poll(answers, patience).toEqual([{ a: "Grün in der Stadt" }]);
});

it("finds records below the compose box", async () => {
  const { page } = playground;
  await playground.open("Personal Chat");
  await page.getByRole("button", { name: "Trigger Message Extension App" }).last().click();
  await page.getByRole("menuitem", { name: "Search Command" }).click();
  await page.getByPlaceholder("Enter a search term").fill("Verfügungsfonds Velbert");
  await page.keyboard.press("Enter");
  await playground.find("Gute Praxis aus Velbert").waitFor();
  await page.keyboard.press("Escape");
});

it("deletes somebody's data", async () => {
  await playground.open("Personal Chat");
  await playground.say("Daten löschen");
  await playground.click("Ja, meine Daten löschen");
  await playground.find("Ihre Daten sind gelöscht").waitFor();
  expect(await house.registry.subscriptions.active()).toEqual([]);
});
