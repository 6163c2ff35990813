import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Card } from "./testing/card-gallery.js";
import type { SentActivity } from "./testing/loopback-connector.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const today = "2026-11-22";
const question = "Wer putzt die Dachrinne am Markt 3?";
const tenant = "11111111-2222-4333-8444-555555555555";
const officeAccount = "66666666-2222-4333-8444-555555555555";
/** The libraries themselves try a message again for some seconds when the connector breaks. */
const patience = { timeout: 30_000, interval: 20 };

const asker = {
  from: { id: "29:asker", aadObjectId: "55555555-2222-4333-8444-555555555555" },
  conversation: { id: "a:asker", conversationType: "personal", tenantId: tenant },
};
const expertChannel = {
  from: { id: "29:expert", aadObjectId: "44444444-2222-4333-8444-555555555555" },
  conversation: { id: "19:experts@thread.tacv2;messageid=1", conversationType: "channel", tenantId: tenant },
};
const office = { ...expertChannel, from: { id: "29:office", aadObjectId: officeAccount } };

let house: Stadtlotse;
let bot: TestBot;
beforeEach(async () => {
  house = await openStadtlotse({
    databaseUrl: ":memory:",
    publicUrl: "http://127.0.0.1:3000",
    today: () => today,
  });
  await house.registry.tenants.create({ id: tenant, ags: "05978036" }, "operator");
  const environment = { TODAY: today, TEAMS_OFFICE_ACCOUNTS: officeAccount };
  bot = await startTestBot(house.assistant, { environment, house, noticeIntervalMs: 20 });
});
afterEach(async () => {
  await bot?.close();
  await house?.close();
});

async function say(text: string | undefined, changes: object): Promise<SentActivity[]> {
  const before = bot.connector.sent.length;
  expect((await bot.deliver(bot.message("", { text, ...changes }))).status).toBe(200);
  return bot.connector.sent.slice(before);
}

const click = (value: object, changes: object) => say(undefined, { value, ...changes });

function cardsIn(sent: readonly SentActivity[]): Card[] {
  return sent.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content as Card));
}

/** What the button with this title sends, on the newest card in a chat that has one; buttons inside count too. */
function button(title: string, chat: string): Record<string, unknown> {
  const actionsOf = ({ actions = [] }: Card): NonNullable<Card["actions"]> =>
    actions.flatMap((action) => [...(action.card === undefined ? [] : actionsOf(action.card)), action]);
  const all = cardsIn(inChat(chat)).flatMap(actionsOf);
  const found = all.findLast((action) => action.title === title && action.data !== undefined);
  if (found?.data === undefined) throw new Error(`no button "${title}" in ${chat}`);
  return found.data;
}

function inChat(id: string): SentActivity[] {
  return bot.connector.sent.filter(({ conversation }) => conversation?.id === id);
}

/** Waits until a chat shows these words. */
async function seen(words: string, chat: string): Promise<void> {
  await expect.poll(() => JSON.stringify(inChat(chat)), patience).toContain(words);
}

const experts = "19:experts@thread.tacv2";
const appoint = (unitIds = "") => click({ verb: "appoint-team", unitIds }, office);

async function handOver(inputs: object = {}): Promise<void> {
  await say(question, asker);
  await click({ ...button("Frage absenden", "a:asker"), ...inputs }, asker);
}

describe("a question that was not answered", () => {
  it("goes to the team, is taken and answered, and its asker is told at each step", async () => {
    await appoint();
    await handOver();
    await seen("Neue Anfrage", experts);
    await seen(question, experts);
    await seen("Unna", experts);
    expect(JSON.stringify(inChat(experts))).not.toContain("29:asker");

    await click(button("Übernehmen", experts), { ...expertChannel, replyToId: "message-9" });
    expect(bot.connector.updated.at(-1)?.attachments?.[0]?.content).toMatchObject({
      fallbackText: "Anfrage in Bearbeitung",
    });
    await seen("Ihre Anfrage wird bearbeitet", "a:asker");

    const [ticket] = await house.registry.tickets.list();
    const answer = { verb: "ticket", step: "answer", id: ticket?.id, version: ticket?.version };
    await click({ ...answer, answer: "Die Eigentümerin, nach § 1." }, expertChannel);
    await seen("Die Eigentümerin, nach § 1.", "a:asker");
    expect(await house.registry.tickets.list()).toMatchObject([{ state: "answered" }]);
    const told = cardsIn(inChat("a:asker")).map(({ fallbackText }) => fallbackText);
    expect(told.slice(-2)).toEqual(["Ihre Anfrage wird bearbeitet", "Ihre Anfrage ist beantwortet"]);
  });

  it("is handed over with the conversation only where its asker wishes", async () => {
    const next = "Wie wird das Wetter morgen in Rom?";
    await handOver({ withTranscript: "false" });
    await say(next, asker);
    await click({ ...button("Frage absenden", "a:asker"), withTranscript: "true" }, asker);
    const [without, along] = await house.registry.tickets.list();
    expect(without).toMatchObject({ question, ags: "05978036" });
    expect(without).not.toHaveProperty("transcript");
    expect(along).toMatchObject({ question: next, transcript: [{ question }] });
  });

  it("becomes one ticket of two clicks", async () => {
    await handOver();
    const [again] = await click(button("Frage absenden", "a:asker"), asker);
    expect(again?.text).toContain("schon weitergegeben");
    expect(await house.registry.tickets.list()).toHaveLength(1);
  });

  it("cannot be handed over by somebody else in the group", async () => {
    const group = { id: "19:group@thread.v2", conversationType: "groupChat", tenantId: tenant };
    await say(question, { ...asker, conversation: group });
    const [reply] = await click(button("Frage absenden", group.id), {
      ...expertChannel,
      conversation: group,
    });
    expect(reply?.text).toContain("wer sie gestellt hat");
    expect(await house.registry.tickets.list()).toEqual([]);
  });

  it("waits for its team, and reaches it once there is one", async () => {
    await handOver();
    await expect
      .poll(() => house.registry.notifications.list(), patience)
      .toMatchObject([{ state: "failed", error: "NOT_IN_TEAMS" }]);
    await appoint();
    await seen("Neue Anfrage", experts);
  });

  it("goes to the team of its unit where several are set up, and to another when it is redirected", async () => {
    const others = { id: "19:others@thread.tacv2", conversationType: "channel", tenantId: tenant };
    await click({ verb: "appoint-team", unitIds: "ag-stadtumbau" }, { ...office, conversation: others });
    await appoint();
    await handOver();
    await seen("Neue Anfrage", experts);
    expect(JSON.stringify(inChat(others.id))).not.toContain(question);

    const redirect = { ...button("Weiterleiten", experts), unitId: "ag-stadtumbau" };
    await click(redirect, expertChannel);
    await seen(question, others.id);
    await seen("Zuständig ist jetzt: AG Stadtumbau", "a:asker");
  });

  it("that is answered on the desk reaches its asker in Teams too", async () => {
    await handOver();
    const [{ id } = { id: "" }] = await house.registry.tickets.list();
    await house.registry.tickets.change(id, { version: 1, state: "assigned" }, "key:1");
    await house.registry.tickets.change(
      id,
      { version: 2, state: "answered", answer: "Vom Schreibtisch." },
      "key:1",
    );
    await seen("Vom Schreibtisch.", "a:asker");
  });

  it("is told of nowhere once its asker's data is deleted", async () => {
    await handOver();
    await click({ verb: "erase" }, asker);
    const before = inChat("a:asker").length;
    await appoint();
    await seen("Der Wortlaut wurde nicht mitgegeben oder ist gelöscht.", experts);
    await click(button("Übernehmen", experts), expertChannel);
    const other = {
      ...asker,
      from: { id: "29:other" },
      conversation: { ...asker.conversation, id: "a:other" },
    };
    await say("Wie wird das Wetter morgen in Rom?", other);
    await click(button("Frage absenden", "a:other"), other);
    await seen("Rom", experts); // so the news before it was dealt with
    expect(inChat("a:asker")).toHaveLength(before);
  });
});

describe("a step of a team", () => {
  beforeEach(async () => {
    await appoint();
    await handOver();
    await seen("Neue Anfrage", experts);
  });

  it.each([
    { name: "somebody who asks in person", who: asker },
    {
      name: "another channel",
      who: { ...expertChannel, conversation: { ...expertChannel.conversation, id: "19:other@thread.tacv2" } },
    },
  ])("is refused from $name", async ({ who }) => {
    const [reply] = await click(button("Übernehmen", experts), who);
    expect(reply?.text).toContain("nur die Kanäle");
    expect(await house.registry.tickets.list()).toMatchObject([{ state: "new" }]);
  });

  it("on a card that is out of date shows how things stand and changes nothing", async () => {
    const take = button("Übernehmen", experts);
    await click(take, expertChannel);
    const [reply] = await click(take, expertChannel);
    expect(reply?.text).toContain("inzwischen geändert");
    expect(cardsIn(reply === undefined ? [] : [reply])[0]?.fallbackText).toBe("Anfrage in Bearbeitung");
    expect(await house.registry.tickets.list()).toMatchObject([{ state: "assigned", version: 2 }]);
  });

  it("is said in a new message where the client takes no change of a card", async () => {
    bot.connector.refuseUpdates();
    await click(button("Übernehmen", experts), { ...expertChannel, replyToId: "message-9" });
    await seen("Übernommen.", expertChannel.conversation.id);
  });

  it("on a closed request changes nothing", async () => {
    const take = button("Übernehmen", experts);
    await click(button("Abschließen", experts), expertChannel);
    const [reply] = await click(take, expertChannel);
    expect(reply?.text).toContain("schon abgeschlossen");
    await seen("Ihre Anfrage ist abgeschlossen", "a:asker");
  });

  it.each([
    { name: "an unknown request", change: { id: "unknown" } },
    { name: "an unknown unit", change: { step: "redirect", unitId: "nobody" } },
  ])("on $name gets a friendly sentence", async ({ change }) => {
    const [reply] = await click({ ...button("Übernehmen", experts), ...change }, expertChannel);
    expect(reply?.text).toContain("gibt es nicht mehr");
  });
});

describe("setting up a team", () => {
  it("is for the office, in a channel", async () => {
    expect((await say("Anfragen annehmen", expertChannel))[0]?.text).toContain("nur die Geschäftsstelle");
    expect((await say("Anfragen annehmen", asker))[0]?.text).toContain("nur in einem Kanal");
    expect((await click({ verb: "appoint-team", unitIds: "" }, expertChannel))[0]?.text).toContain(
      "nur die Geschäftsstelle",
    );
    expect(cardsIn(await say("Anfragen annehmen", office))[0]?.fallbackText).toContain(
      "Anfragen in diesem Kanal",
    );
  });
});

describe("news that does not arrive", () => {
  const notifications = () => house.registry.notifications.list();

  it.each([
    { status: 500, error: "UNREACHABLE" },
    { status: 429, error: "BUSY" },
    { status: 403, error: "GONE" },
  ])("because the connector answers $status is kept, with the reason", async ({ status, error }) => {
    await appoint();
    await say(question, asker);
    bot.connector.refuseTo(experts, status);
    await click(button("Frage absenden", "a:asker"), asker);
    await expect.poll(notifications, patience).toMatchObject([{ state: "failed", error, attempts: 1 }]);
    expect(JSON.stringify(inChat(experts))).not.toContain(question);
  });
});
