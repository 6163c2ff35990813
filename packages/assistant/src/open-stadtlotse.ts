import { type Database, type DatabaseOptions, openDatabase } from "@stadtlotse/database";
import type { CalendarDay } from "@stadtlotse/domain";
import {
  type EmbeddingEndpoint,
  type KnowledgeBase,
  openKnowledgeBase,
  type Together,
} from "@stadtlotse/knowledge-base";
import { openRegistry, type Registry } from "@stadtlotse/registry";
import type { Assistant } from "./assistant.js";
import { keepExpiring } from "./conversation/keep-expiring.js";
import { createAssistant } from "./create-assistant.js";
import type { LanguageModelEndpoint } from "./model/connect-language-model.js";
import type { Rewording, RewordingUsage } from "./model/create-rewording.js";

export interface StadtlotseOptions {
  /** Where the records and the knowledge base lie; `:memory:` for one that ends with the process. */
  databaseUrl: string;
  databaseAuthToken?: string;
  /** Base of every link that leaves the system. */
  publicUrl: string;
  /** The day for which answers hold; the system's day in Germany by default. */
  today?: () => CalendarDay;
  /** What people have said is forgotten after so long, at start and once a day; without it nothing is. */
  retentionDays?: number;
  /** A language model that may word answers; nothing of it is loaded where none is named. */
  languageModel?: LanguageModelEndpoint;
  /** Vectors beside the words of a search; nothing of it is loaded where no endpoint is named. */
  embedding?: EmbeddingEndpoint;
  /** Whether text is read from images of scanned pages. */
  ocr?: boolean;
}

/** All rooms of one process, opened in order and closed together. */
export interface Stadtlotse {
  assistant: Assistant;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  database: Database;
  /** What the language model cost and how often it was of use, where one is configured. */
  languageModelUsage?: () => RewordingUsage;
  close(): Promise<void>;
}

/**
 * Opens the database, migrates and seeds it where needed, takes in the bundled guides and puts the rooms together.
 *
 * @throws DatabaseError when the database cannot be opened or was written by a newer version
 */
export async function openStadtlotse(options: StadtlotseOptions): Promise<Stadtlotse> {
  const { databaseUrl: url, databaseAuthToken: authToken, publicUrl, today = todayInGermany } = options;
  const database: DatabaseOptions = { url, ...(authToken === undefined ? {} : { authToken }) };
  const opened = await openDatabase(database);
  try {
    const registry = await openRegistry(opened);
    const knowledgeBase = await openKnowledgeBase(opened, {
      ocr: options.ocr ?? false,
      ...(options.embedding === undefined ? {} : { embedding: options.embedding }),
    });
    await knowledgeBase.ingestLibrary({ on: today(), together: recordRelease(registry) });
    const rewording = await openRewording(options);
    const assistant = await createAssistant({
      registry,
      knowledgeBase,
      publicUrl,
      today,
      ...(rewording === undefined ? {} : { rewording }),
    });
    const stopExpiring = await keepExpiring(async (before) => {
      await registry.retention.purge(before);
      await knowledgeBase.withdrawn.forgetTexts(before);
    }, options.retentionDays);
    const close = async () => {
      stopExpiring();
      await opened.close();
    };
    const house: Stadtlotse = { assistant, registry, knowledgeBase, database: opened, close };
    return rewording === undefined ? house : { ...house, languageModelUsage: rewording.usage };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** What a release changes of its guides; that they come along with the first one is no change. */
function recordRelease({ audit }: Registry): Together {
  const record = audit.recorder("document", "release");
  return (change) => (change.before === undefined ? [] : record(change));
}

async function openRewording({ languageModel }: StadtlotseOptions): Promise<Rewording | undefined> {
  if (languageModel === undefined) return undefined;
  const { connectLanguageModel } = await import("./model/connect-language-model.js");
  const { createRewording } = await import("./model/create-rewording.js");
  return createRewording(connectLanguageModel(languageModel));
}

function todayInGermany(): CalendarDay {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
}
