import { type Assistant, AssistantError } from "@stadtlotse/assistant";
import { type Database, openDatabase } from "@stadtlotse/database";
import type { Answer } from "@stadtlotse/domain";
import { type KnowledgeBase, openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { openRegistry, type Registry, type Role } from "@stadtlotse/registry";
import { pino } from "pino";
import { ApiSettings } from "../config.js";
import { type Api, type ApiOptions, createApi } from "../create-api.js";

export interface TestApi {
  api: Api;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  database: Database;
  /** The lines of the log so far. */
  log: Record<string, unknown>[];
  /** Sends JSON and reads what comes back. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** A key of a municipality, which is a member when `memberSince` says so. */
  createKey(input: { ags: string; memberSince?: string; role?: Role }): Promise<string>;
  close(): Promise<void>;
}

export const testSettings = ApiSettings.parse({ TODAY: "2026-11-22" });

export type TestApiOptions = Partial<Pick<ApiOptions, "settings" | "webRoot" | "assistant">>;

/** The API over rooms of its own in memory, with an assistant that repeats the question. */
export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = await openDatabase({ url: ":memory:" });
  const registry = await openRegistry(database);
  const knowledgeBase = await openKnowledgeBase(database);
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: "info" }, { write: (line) => log.push(JSON.parse(line)) });
  const api = createApi({
    assistant: echo,
    registry,
    knowledgeBase,
    database,
    settings: testSettings,
    logger,
    ...options,
  });
  return {
    api,
    registry,
    knowledgeBase,
    database,
    log,
    post: async (path, body, headers) =>
      api.request(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    createKey: async ({ ags, memberSince, role = "staff" }) => {
      if (memberSince !== undefined) await addMember(registry, ags, memberSince);
      return (await registry.apiKeys.create({ ags, role })).key;
    },
    close: () => database.close(),
  };
}

async function addMember(registry: Registry, ags: string, since: string): Promise<void> {
  const { faults } = await registry.memberships.importCsv(
    `network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,${ags},member,${since},,Liste\n`,
  );
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
}

/** An assistant of one sentence: what it was told about the asker, so that a test can see it. */
export const echo: Assistant = {
  answer: async ({ question, conversationId, asker, owner }) => {
    if (conversationId === "somebody-elses") {
      throw new AssistantError("CONVERSATION_NOT_FOUND", "Dieses Gespräch gibt es nicht.");
    }
    if (question === "Stürz ab!") throw new Error("SELECT secret FROM somewhere");
    return answerOf(`${question}\n\n${asker.kind} ${owner}`, conversationId ?? "conversation-1");
  },
  explain: () => Promise.reject(new Error("the API explains nothing")),
  handOver: () => Promise.reject(new Error("nothing was left unanswered")),
  recordsChanged: () => undefined,
};

function answerOf(text: string, conversationId: string): Answer {
  return {
    id: "answer-1",
    conversationId,
    outcome: "answered",
    text,
    citations: [],
    calculations: [],
    conflicts: [],
    suggestions: [],
    handover: null,
    tier: "basic",
    origin: "none",
    elapsedMs: 1,
  };
}
