import { type Assistant, readSettings } from "@stadtlotse/assistant";
import { BotSettings, startBot, type TokenService } from "@stadtlotse/bot";
import { openDatabase } from "@stadtlotse/database";
import { type KnowledgeBase, openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { openRegistry, type Registry } from "@stadtlotse/registry";
import { pino } from "pino";
import { type LoopbackConnector, startLoopbackConnector } from "./loopback-connector.js";

export interface TestBot {
  url: string;
  connector: LoopbackConnector;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  /** Everything that was logged. */
  log: string[];
  /** Delivers an activity as Teams does and waits for the HTTP answer. */
  deliver(activity: object, headers?: Record<string, string>): Promise<Response>;
  /** A message of one person in a 1:1 chat; the changes say what is different. */
  message(text: string, changes?: object): object;
  close(): Promise<void>;
}

let lastId = 0;

export interface TestBotOptions {
  environment?: Record<string, string>;
  tokenService?: TokenService;
  /** Whose records it works on; an empty house of its own by default. */
  house?: Pick<TestBot, "registry" | "knowledgeBase">;
  noticeIntervalMs?: number;
}

/** A bot behind its real listener, with a connector on this machine. */
export async function startTestBot(
  assistant: Assistant,
  { environment = {}, tokenService, house, noticeIntervalMs }: TestBotOptions = {},
): Promise<TestBot> {
  const connector = await startLoopbackConnector();
  const database = await openDatabase({ url: ":memory:" });
  const { registry, knowledgeBase } = house ?? {
    registry: await openRegistry(database),
    knowledgeBase: await openKnowledgeBase(database),
  };
  const log: string[] = [];
  const bot = await startBot({
    assistant,
    registry,
    knowledgeBase,
    settings: readSettings(BotSettings, { BOT_PORT: "0", ...libraryOfProject(), ...environment }),
    logger: pino({ level: "debug" }, { write: (line: string) => log.push(line) }),
    ...(tokenService === undefined ? {} : { tokenService }),
    ...(noticeIntervalMs === undefined ? {} : { noticeIntervalMs }),
  });
  return {
    url: bot.url,
    connector,
    registry,
    knowledgeBase,
    log,
    deliver: (activity, headers = {}) =>
      fetch(bot.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(activity),
      }),
    message: (text, changes = {}) => ({ ...personalMessage(connector.serviceUrl), text, ...changes }),
    async close() {
      await bot.close();
      await connector.close();
      await database.close();
    },
  };
}

/** The library that this run of the tests is for, where it names one. */
function libraryOfProject(): Record<string, string> {
  const { TEAMS_LIBRARY } = process.env;
  return TEAMS_LIBRARY === undefined ? {} : { TEAMS_LIBRARY };
}

function personalMessage(serviceUrl: string) {
  const tenant = "11111111-2222-4333-8444-555555555555";
  return {
    type: "message",
    id: `activity-${++lastId}`,
    channelId: "msteams",
    serviceUrl,
    from: { id: "29:person", name: "Petra Muster", aadObjectId: "99999999-2222-4333-8444-555555555555" },
    recipient: { id: "28:bot", name: "Stadtlotse" },
    conversation: { id: "a:chat", conversationType: "personal", tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    textFormat: "plain",
  };
}
