import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SentActivity } from "./testing/loopback-connector.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const today = "2026-11-22";
const unna = "11111111-2222-4333-8444-555555555555";
const question = "Wie lange darf eine Marktbude in Musterhausen ausgeliehen werden?";
const secret = "4711 Stunden";

let folder: string;
let house: Stadtlotse;
let bot: TestBot;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-who-"));
  house = await openStadtlotse({
    databaseUrl: ":memory:",
    publicUrl: "http://127.0.0.1:3000",
    today: () => today,
  });
  const document = join(folder, "marktbuden.md");
  await writeFile(
    document,
    `# Marktbuden\n\n## ${question}\n\nEine Marktbude darf in Musterhausen höchstens ${secret} ausgeliehen werden.\n`,
  );
  await house.knowledgeBase.ingestPaths([document], { visibility: "members" });
  await house.registry.memberships.importCsv(
    "network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,05978036,member,2024,,Geschäftsstelle\n",
  );
  await house.registry.tenants.create({ id: unna, ags: "05978036", name: "Stadt Unna" }, "operator");
  bot = await startTestBot(house.assistant, { environment: { TODAY: today }, house });
});
afterAll(async () => {
  await bot?.close();
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  bot.connector.sent.length = 0;
});

let chats = 0;
const chat = (changes: object = {}) => ({ conversation: { id: `a:chat-${++chats}`, ...changes } });
const inGroup = () => ({
  conversation: { id: `19:group-${++chats}@thread.v2`, conversationType: "groupChat" },
});
const foreign = (id: string) => ({
  channelData: { tenant: { id: "foreign" } },
  from: { id: `29:${id}` },
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: "foreign" },
});

async function say(text: string, changes: object = {}): Promise<SentActivity[]> {
  const before = bot.connector.sent.length;
  await bot.deliver(bot.message(text, changes));
  return bot.connector.sent.slice(before);
}

describe("a tenant that the office knows", () => {
  it("gets the tier of its municipality", async () => {
    const [sent] = await say("Meine Leistungen", chat());
    expect(JSON.stringify(sent)).toContain("Für Unna gilt am 22. November 2026: Mehrwertangebot.");
  });

  it("is answered from members-only content, with the label for it", async () => {
    const [sent] = await say(question, chat());
    expect(sent?.text).toContain(secret);
    expect(sent?.entities?.[0]?.usageInfo).toMatchObject({ name: "Nur für Mitglieder" });
  });

  it("is answered from public content without it", async () => {
    const [sent] = await say("Was ist ein ISEK?", chat());
    expect(sent?.entities?.[0]?.citation).toBeDefined();
    expect(sent?.entities?.[0]?.usageInfo).toBeUndefined();
  });

  it("loses the right once its entry is revoked", async () => {
    const revoked = "99999999-2222-4333-8444-555555555555";
    await house.registry.tenants.create({ id: revoked, ags: "05978036" }, "operator");
    await house.registry.tenants.change(revoked, { version: 1, revoked: true }, "operator");
    const [sent] = await say(question, {
      ...chat({ tenantId: revoked }),
      channelData: { tenant: { id: revoked } },
    });
    expect(sent?.text).not.toContain(secret);
  });
});

describe("a tenant that nobody knows", () => {
  it("is told so when the bot arrives", async () => {
    const [sent] = await say("", {
      type: "installationUpdate",
      action: "add",
      text: undefined,
      ...foreign("new"),
    });
    expect(sent?.text).toContain("noch keiner Kommune zugeordnet");
  });

  it("gets the basic offer, whatever its people say of themselves", async () => {
    const [sent] = await say(`Wir sind Mitglied. ${question}`, foreign("claims"));
    expect(JSON.stringify(sent)).not.toContain("4711");
    const [services] = await say("Meine Leistungen", foreign("services"));
    expect(JSON.stringify(services)).toContain("Basisangebot");
  });
});

describe("where others can read along", () => {
  const personal = { conversation: { id: "a:mine", conversationType: "personal", tenantId: unna } };

  it("a members-only answer goes to the asker alone, with a note in the group", async () => {
    await say("Hallo!", personal);
    const group = inGroup();
    const sent = await say(question, group);
    const inPerson = sent.filter(({ conversation }) => conversation?.id === "a:mine");
    const inGroupChat = sent.filter(({ conversation }) => conversation?.id === group.conversation.id);
    expect(inPerson.map(({ text }) => text).join()).toContain(secret);
    expect(JSON.stringify(inGroupChat)).toContain("persönlich geschickt");
    expect(JSON.stringify(inGroupChat)).not.toContain("4711");
  });

  it("an asker whom the bot cannot write to is asked to come to the personal chat", async () => {
    const stranger = { from: { id: "29:new", aadObjectId: "77777777-2222-4333-8444-555555555555" } };
    const sent = await say(question, { ...inGroup(), ...stranger });
    expect(sent.map(({ text }) => text).join()).toContain("im persönlichen Chat");
    expect(JSON.stringify(sent)).not.toContain("4711");
  });

  it("a public answer is given there", async () => {
    const [sent] = await say("Was ist ein ISEK?", inGroup());
    expect(sent?.entities?.[0]?.citation).toBeDefined();
  });
});
