import { randomUUID } from "node:crypto";
import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SentActivity } from "./testing/loopback-connector.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const today = "2026-11-22";
const unna = "11111111-2222-4333-8444-555555555555";
const halle = "22222222-2222-4333-8444-555555555555";
const officeAccount = "66666666-2222-4333-8444-555555555555";
const patience = { timeout: 30_000, interval: 20 };

/** Somebody's 1:1 chat, in the tenant of a municipality. */
const person = (name: string, tenant: string) => ({
  from: { id: `29:${name}`, aadObjectId: name },
  channelData: { tenant: { id: tenant } },
  conversation: { id: `a:${name}`, conversationType: "personal", tenantId: tenant },
});
const anna = person("anna", unna);
const bert = person("bert", halle);
const office = person(officeAccount, unna);

let house: Stadtlotse;
let bot: TestBot;
beforeEach(async () => {
  house = await openStadtlotse({
    databaseUrl: ":memory:",
    publicUrl: "http://127.0.0.1:3000",
    today: () => today,
  });
  await house.registry.tenants.create({ id: unna, ags: "05978036" }, "operator");
  await house.registry.tenants.create({ id: halle, ags: "05754008" }, "operator");
  await house.registry.memberships.importCsv(
    "network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,05978036,member,2024,,Geschäftsstelle\n",
  );
  const environment = { TODAY: today, TEAMS_OFFICE_ACCOUNTS: officeAccount };
  bot = await startTestBot(house.assistant, { environment, house, noticeIntervalMs: 20 });
  for (const who of [anna, bert, office]) await say("Hilfe", who);
});
afterEach(async () => {
  await bot?.close();
  await house?.close();
});

type Person = ReturnType<typeof person>;

/** What is said in somebody's chat in reply, or meanwhile. */
async function say(
  text: string | undefined,
  { value, ...who }: Person & { value?: object },
): Promise<SentActivity[]> {
  const before = bot.connector.sent.length;
  expect((await bot.deliver(bot.message("", { text, value, ...who }))).status).toBe(200);
  return bot.connector.sent
    .slice(before)
    .filter(({ conversation }) => conversation?.id === who.conversation.id);
}

const click = (value: object, who: Person) => say(undefined, { value, ...who });
const saidIn = (name: string) =>
  JSON.stringify(bot.connector.sent.filter(({ conversation }) => conversation?.id === `a:${name}`));
const seen = (words: string, name: string) => expect.poll(() => saidIn(name), patience).toContain(words);
const states = async () => (await house.registry.notifications.list()).map(({ state }) => state);

describe("a mailing", () => {
  const draft = (kind: string) => ({
    verb: "preview-mailing",
    id: randomUUID(),
    kind,
    title: "Herbsttreffen",
    text: "*Bitte* kommen!",
  });

  it("is shown before it is sent, tried on oneself, and reaches members alone, once", async () => {
    const { id, ...form } = draft("circular");
    const preview = JSON.stringify(await click({ id, ...form }, office));
    expect(preview).toContain("2 Personen aus 1 Kommune"); // Anna and the office
    expect(await states()).toEqual([]);

    await click({ verb: "mailing", step: "test", id }, office);
    expect(saidIn("anna")).not.toContain("Herbsttreffen");

    await click({ verb: "mailing", step: "send", id }, office);
    await click({ verb: "mailing", step: "send", id }, office);
    await seen("Herbsttreffen", "anna");
    await expect.poll(states, patience).toEqual(["sent", "sent"]);
    expect(saidIn("anna").split("Rundmail der Geschäftsstelle")).toHaveLength(2);
    expect(saidIn("bert")).not.toContain("Herbsttreffen");
    expect(JSON.stringify(await click({ verb: "mailing", step: "report", id }, office))).toMatch(
      /Zugestellt.*?"2"/,
    );
  });

  it("that invites reaches everybody but who has unsubscribed", async () => {
    const { id, ...form } = draft("invitation");
    await click({ verb: "command", command: "unsubscribe" }, anna);
    await click({ id, ...form }, office);
    await click({ verb: "mailing", step: "send", id }, office);
    await seen("Herbsttreffen", "bert");
    expect(saidIn("anna")).not.toContain("Herbsttreffen");
  });

  it("waits as long as Teams asks, and tells why it did not arrive", async () => {
    const { id, ...form } = draft("circular");
    await click({ id, ...form }, office);
    bot.connector.refuseTo("a:anna", 429);
    await click({ verb: "mailing", step: "send", id }, office);
    await expect.poll(async () => (await states()).toSorted(), patience).toEqual(["failed", "sent"]);
    const report = JSON.stringify(await click({ verb: "mailing", step: "report", id }, office));
    expect(report).toContain("Teams ist ausgelastet");
  });

  it("no longer counts on a chat that is gone", async () => {
    const first = draft("circular");
    await click(first, office);
    bot.connector.refuseTo("a:anna", 403);
    await click({ verb: "mailing", step: "send", id: first.id }, office);
    await expect.poll(async () => (await states()).toSorted(), patience).toEqual(["failed", "sent"]);
    expect(JSON.stringify(await click(draft("circular"), office))).toContain("1 Person aus 1 Kommune");
  });

  it.each([
    { name: "the form", act: () => say("Rundmail", anna) },
    { name: "a preview", act: () => click(draft("circular"), anna) },
    { name: "a dispatch", act: () => click({ verb: "mailing", step: "send", id: randomUUID() }, anna) },
  ])("is the office's business: $name", async ({ act }) => {
    expect((await act())[0]?.text).toContain("nur die Geschäftsstelle");
  });
});

describe("a survey", () => {
  let runId: string;
  beforeEach(async () => {
    const run = await house.registry.surveys.runs.create(
      {
        surveyId: "sommerbefragung",
        year: 2026,
        opensOn: "2026-11-01",
        closesOn: "2026-11-30",
        invitations: [],
        questions: [
          { id: "topic", kind: "text", text: "Welches Thema?", options: [], required: true },
          { id: "count", kind: "number", text: "Wie viele Läden stehen leer?", options: [], required: false },
          {
            id: "wish",
            kind: "multiple-choice",
            text: "Was wünschen Sie?",
            options: ["Tagung, groß", "Seminar"],
            required: false,
          },
        ],
      },
      "operator",
    );
    runId = run.id;
  });

  const answers = (changes: object = {}) => ({
    verb: "answer-survey",
    runId,
    "answer:topic": "Leerstand",
    "answer:count": "12",
    "answer:wish": "0,1",
    ...changes,
  });
  const stored = async () =>
    (await house.registry.surveys.responses(runId)).map((response) => response.answers);

  it("reaches members as a card, is answered once a person, and can be changed", async () => {
    const id = randomUUID();
    await click(
      { verb: "preview-mailing", id, kind: `survey:${runId}`, title: "Umfrage", text: "Bitte." },
      office,
    );
    await click({ verb: "mailing", step: "send", id }, office);
    await seen("Wie viele Läden stehen leer?", "anna");
    expect((await house.registry.surveys.runs.find(runId))?.invitations).toEqual([
      { ags: "05978036", on: today },
    ]);

    const [thanks] = await click(answers(), anna);
    expect(thanks?.text).toContain("Sie können sie bis 30. November 2026 hier ändern");
    expect(await stored()).toEqual([{ topic: "Leerstand", count: 12, wish: ["Tagung, groß", "Seminar"] }]);
    await click(answers({ "answer:topic": "Grün", "answer:count": "", "answer:wish": "1" }), anna);
    expect(await stored()).toEqual([{ topic: "Grün", wish: ["Seminar"] }]);
  });

  it.each([
    { name: "a missing answer", change: { "answer:topic": "" }, sentence: /beantwortet/ },
    { name: "a word for a number", change: { "answer:count": "viele" }, sentence: /Zahl/ },
    { name: "an unknown choice", change: { "answer:wish": "7" }, sentence: /./ },
    { name: "a run that does not exist", change: { runId: "unknown" }, sentence: /gibt es nicht mehr/ },
  ])("with $name gets a friendly sentence and stores nothing", async ({ change, sentence }) => {
    const [reply] = await click(answers(change), anna);
    expect(reply?.text).toMatch(sentence);
    expect(await stored()).toEqual([]);
  });

  it("is not answered by somebody whose municipality is not known", async () => {
    const [reply] = await click(answers(), person("carl", "foreign"));
    expect(reply?.text).toContain("aus welcher Kommune");
  });
});

describe("a subscription", () => {
  const wish = (changes: object) => ({
    verb: "save-subscriptions",
    deadlines: "false",
    events: "false",
    topicIds: "",
    ...changes,
  });
  const addEvent = (change: object) =>
    house.registry.events.create(
      {
        title: "Austausch Leerstand",
        kind: "exchange",
        date: "2026-12-03",
        networkIds: [],
        organisers: [],
        buildingBlocks: [],
        audience: [],
        programmeIds: [],
        topicIds: ["handel-und-gastronomie"],
        visibility: "public",
        certainty: "documented",
        sourceId: "innenstadt-brochure",
        ...change,
      },
      "operator",
    );

  it("is quiet where nothing is known", async () => {
    await click(wish({ deadlines: "true", events: "true", topicIds: "handel-und-gastronomie" }), anna);
    await click(wish({ events: "true" }), bert);
    await addEvent({ visibility: "members", title: "Nur für Mitglieder" });
    await addEvent({ title: "Offener Austausch" });
    await seen("Offener Austausch", "bert");
    expect(saidIn("anna") + saidIn("bert")).not.toContain("Nur für Mitglieder");
    expect((await house.registry.notifications.list()).map(({ occasion }) => occasion)).not.toContain(
      "deadline",
    );
  });

  it("tells of an event and of news on a topic, each once", async () => {
    await click(wish({ topicIds: "handel-und-gastronomie" }), anna);
    await addEvent({});
    await seen("Austausch Leerstand", "anna");
    await click(wish({ topicIds: "handel-und-gastronomie" }), anna);
    await addEvent({ title: "Zweiter Austausch" });
    await seen("Zweiter Austausch", "anna");
    expect((await house.registry.notifications.list()).length).toBe(2);
  });

  it("tells of a deadline that comes near", async () => {
    await click(wish({ deadlines: "true" }), anna);
    const programme = (await house.registry.programmes.list()).find(({ phases }) => phases.length > 0);
    const [phase] = programme?.phases ?? [];
    if (programme === undefined || phase === undefined) throw new Error("no programme has phases");
    const phases = [{ ...phase, deadline: "2026-12-10", certainty: "documented" as const }];
    await house.registry.programmes.change(programme.id, { version: programme.version, phases }, "operator");
    await seen("endet: 10. Dezember 2026", "anna");
  });

  it("ends with one click", async () => {
    await click(wish({ events: "true" }), anna);
    await click(wish({ events: "true" }), bert);
    await click({ verb: "command", command: "unsubscribe" }, anna);
    await addEvent({ title: "Danach" });
    await seen("Danach", "bert");
    expect(saidIn("anna")).not.toContain("Danach");
  });
});

describe("signing up for an event", () => {
  const wish = (eventId: string) => ({
    verb: "sign-up",
    eventId,
    name: "Anna Beispiel",
    contact: "anna@unna.example",
  });

  it("is done on its card, once, and can be taken back", async () => {
    const { id } = await house.registry.events.create(
      {
        title: "Werkstatt",
        kind: "workshop",
        date: "2026-12-03",
        signUp: { closesOn: "2026-12-01", capacity: 1 },
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
    expect(JSON.stringify(await click({ verb: "show", kind: "event", id }, anna))).toContain(
      "Anmeldung absenden",
    );
    expect((await click(wish(id), anna))[0]?.text).toContain("Sie sind angemeldet");
    expect((await click(wish(id), bert))[0]?.text).toContain("ausgebucht");
    await click({ verb: "cancel-sign-up", eventId: id }, anna);
    expect((await click(wish(id), bert))[0]?.text).toContain("Sie sind angemeldet");
  });
});
