import { type Database, type DatabaseOptions, openDatabase } from "@stadtlotse/database";
import type { CalendarDay } from "@stadtlotse/domain";
import { type KnowledgeBase, openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { openRegistry, type Registry } from "@stadtlotse/registry";
import type { Assistant } from "./assistant.js";
import { createAssistant } from "./create-assistant.js";

export interface StadtlotseOptions {
  /** Where the records and the knowledge base lie; `:memory:` for one that ends with the process. */
  databaseUrl: string;
  databaseAuthToken?: string;
  /** Base of every link that leaves the system. */
  publicUrl: string;
  /** The day for which answers hold; the system's day in Germany by default. */
  today?: () => CalendarDay;
}

/** All rooms of one process, opened in order and closed together. */
export interface Stadtlotse {
  assistant: Assistant;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  database: Database;
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
    const knowledgeBase = await openKnowledgeBase(opened);
    await knowledgeBase.ingestLibrary();
    const assistant = await createAssistant({ registry, knowledgeBase, publicUrl, today });
    return { assistant, registry, knowledgeBase, database: opened, close: () => opened.close() };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function todayInGermany(): CalendarDay {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
}
