import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSmallAssistant, type SmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

let assistant: SmallAssistant;
let bot: TestBot;
beforeEach(async () => {
  assistant = createSmallAssistant();
  bot = await startTestBot(assistant, { environment: { TODAY: "2026-11-22" } });
});
afterEach(() => bot.close());

/** Everything that is said in reply, cards included. */
async function say(text: string | undefined, changes: object = {}): Promise<string> {
  const before = bot.connector.sent.length;
  const response = await bot.deliver(bot.message("", { text, ...changes }));
  expect(response.status).toBe(200);
  return JSON.stringify(
    bot.connector.sent.slice(before).map(({ text: said, attachments }) => [said, attachments]),
  );
}

const click = (value: object, changes: object = {}) => say(undefined, { value, ...changes });

describe("a command", () => {
  it.each([
    { said: "Hilfe", reply: "Förderprogramm finden" },
    { said: "hilfe!", reply: "Förderprogramm finden" },
    { said: "Meine Leistungen", reply: "Enthalten sind 6 von 23 Leistungen." },
    { said: "Foerderprogramm finden", reply: "Was möchten Sie fördern lassen?" },
    { said: "Daten Auskunft", reply: "Das ist über Sie gespeichert" },
    { said: "Abmelden", reply: "keine Nachrichten mehr" },
  ])("is understood and not asked of the assistant: $said", async ({ said, reply }) => {
    expect(await say(said)).toContain(reply);
    expect(assistant.turns).toEqual([]);
  });

  it("is not read into a question that holds its words", async () => {
    await say("Welche Hilfe gibt es bei Leerstand?");
    expect(assistant.turns).toHaveLength(1);
  });

  it.each([
    { said: "help", locale: "en-US", reply: "Shows what Stadtlotse can do" },
    { said: "help", locale: "de-DE", reply: "Zeigt, was Stadtlotse kann" },
    { said: "Hilfe", locale: "en-US", reply: "Zeigt, was Stadtlotse kann" },
  ])(
    "is answered in English only where client and words are: $said, $locale",
    async ({ said, locale, reply }) => {
      expect(await say(said, { locale })).toContain(reply);
    },
  );
});

describe("somebody's own data", () => {
  it("are shown as counts and deleted after a second click", async () => {
    await say("Wie oft erscheint das Magazin?");
    await click({ verb: "propose-topic", id: crypto.randomUUID(), title: "Elterntaxis" });
    expect(await say("Daten Auskunft")).toMatch(/"Themenvorschläge".*?"text":"1"/);

    expect(await say("Daten löschen")).toContain("Ja, meine Daten löschen");
    expect((await bot.registry.topicProposals.list())[0]?.title).toBe("Elterntaxis");

    expect(await click({ verb: "erase" })).toContain("gelöscht (1 Eintrag)");
    expect((await bot.registry.topicProposals.list())[0]?.title).not.toContain("Elterntaxis");
    expect(await say("Daten Auskunft")).toMatch(/"Themenvorschläge".*?"text":"0"/);
  });

  it("leave no chat behind that could be written to, and no answer that could be rated", async () => {
    await say("Wie oft erscheint das Magazin Innenstadt?");
    const known = await say("Daten Auskunft");
    expect(known).toMatch(/bewerten können".*?"text":"1".*?schreiben kann".*?"text":"ja"/);
    await click({ verb: "erase" });
    const left = await say("Daten Auskunft");
    expect(left).toMatch(/bewerten können".*?"text":"0".*?schreiben kann".*?"text":"nein"/);
  });

  it("do not hold other people's", async () => {
    await click({ verb: "propose-topic", id: crypto.randomUUID(), title: "Elterntaxis" });
    const other = { from: { id: "29:other", aadObjectId: "88888888-2222-4333-8444-555555555555" } };
    expect(await say("Meine Vorschläge", other)).not.toContain("Elterntaxis");
    await click({ verb: "erase" }, other);
    expect(await say("Meine Vorschläge")).toContain("Elterntaxis");
  });
});

describe("a topic proposal", () => {
  const form = { verb: "propose-topic", id: crypto.randomUUID(), title: "Leerstand im Ortskern", reason: "" };

  it("is made once of two clicks, with its topics, and its state can be seen", async () => {
    expect(await click(form)).toContain("Danke!");
    expect(await click(form)).toContain("schon eingereicht");
    const [proposal, ...others] = await bot.registry.topicProposals.list();
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      title: form.title,
      origin: "member",
      topicIds: ["handel-und-gastronomie"],
    });
    expect(proposal).not.toHaveProperty("reason");

    await bot.registry.topicProposals.change(proposal?.id ?? "", { version: 1, state: "accepted" }, "key:1");
    expect(await say("Meine Vorschläge")).toMatch(/Leerstand im Ortskern.*?angenommen/);
  });

  it("without a title is not made", async () => {
    expect(await click({ ...form, title: "  " })).toContain("nicht mehr auswerten");
    expect(await bot.registry.topicProposals.list()).toEqual([]);
  });
});

describe("the programme finder", () => {
  it("names programmes with the reason of each criterion", async () => {
    const reply = await click({
      verb: "find-programmes",
      measures: "culture-venue",
      settlement: "urban",
      population: "",
    });
    expect(reply).not.toContain("Dritte Orte: passt");
    const rural = await click({ verb: "find-programmes", measures: "culture-venue", settlement: "rural" });
    expect(rural).toContain("Dritte Orte: passt");
    expect(rural).toContain("Gefördert wird: Kulturorte.");
  });
});

describe("a card", () => {
  it.each([
    { name: "of somebody else", value: { action: "approve" } },
    { name: "with a verb that no version of ours knew", value: { verb: "explode" } },
    { name: "with wrong inputs", value: { verb: "find-programmes", population: "viele" } },
  ])("$name gets a friendly sentence", async ({ value }) => {
    expect(await click(value)).toContain("nicht mehr auswerten");
  });

  it.each(["programme", "practice", "event", "municipality", "contact"])(
    "of a %s that no longer exists says so",
    async (kind) => {
      expect(await click({ verb: "show", kind, id: "gone" })).toContain("gibt es nicht mehr");
    },
  );
});
