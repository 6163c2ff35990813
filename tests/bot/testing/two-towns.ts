import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { expect } from "vitest";
import type { SentActivity } from "./loopback-connector.js";
import { startTestBot, type TestBot } from "./start-test-bot.js";

export const today = "2026-11-22";
export const unna = "11111111-2222-4333-8444-555555555555";
const halle = "22222222-2222-4333-8444-555555555555";
const officeAccount = "66666666-2222-4333-8444-555555555555";
export const patience = { timeout: 30_000, interval: 20 };

/** Somebody's 1:1 chat, in the tenant of a municipality. */
export const person = (name: string, tenant: string) => ({
  from: { id: `29:${name}`, aadObjectId: name },
  channelData: { tenant: { id: tenant } },
  conversation: { id: `a:${name}`, conversationType: "personal", tenantId: tenant },
});
export type Person = ReturnType<typeof person>;

/** Anna and the office work in Unna, a member; Bert works in Halle, which is none. */
export const anna = person("anna", unna);
export const bert = person("bert", halle);
export const office = person(officeAccount, unna);

export interface TwoTowns {
  house: Stadtlotse;
  bot: TestBot;
  /** What is said in somebody's chat in reply, or meanwhile. */
  say(text: string | undefined, who: Person & { value?: object }): Promise<SentActivity[]>;
  click(value: object, who: Person): Promise<SentActivity[]>;
  saidIn(name: string): string;
  seen(words: string, name: string): Promise<void>;
  close(): Promise<void>;
}

/** A house whose bot knows three people in two towns, each of whom has written once. */
export async function openTwoTowns(): Promise<TwoTowns> {
  const house = await openStadtlotse({
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
  const bot = await startTestBot(house.assistant, { environment, house, noticeIntervalMs: 20 });
  const say: TwoTowns["say"] = async (text, { value, ...who }) => {
    const before = bot.connector.sent.length;
    expect((await bot.deliver(bot.message("", { text, value, ...who }))).status).toBe(200);
    return bot.connector.sent
      .slice(before)
      .filter(({ conversation }) => conversation?.id === who.conversation.id);
  };
  const saidIn = (name: string) =>
    JSON.stringify(bot.connector.sent.filter(({ conversation }) => conversation?.id === `a:${name}`));
  for (const who of [anna, bert, office]) await say("Hilfe", who);
  return {
    house,
    bot,
    say,
    saidIn,
    click: (value, who) => say(undefined, { value, ...who }),
    seen: (words, name) => expect.poll(() => saidIn(name), patience).toContain(words),
    async close() {
      await bot.close();
      await house.close();
    },
  };
}
