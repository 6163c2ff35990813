import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Client, createClient, LibsqlError } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { DatabaseError } from "./errors.js";
import { explainFault, isLocked } from "./explain-fault.js";
import { createWriteQueue, type WriteQueue } from "./write-queue.js";

/** One open libSQL database, shared by all rooms of a process. */
export interface Database {
  readonly client: Client;
  readonly orm: LibSQLDatabase;
  /** All writes of this process go through here, one after the other. */
  readonly writes: WriteQueue;
  readonly url: string;
  /** Waits for queued writes, then closes. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `file:path/to.db`, `:memory:`, `libsql://…` or `http(s)://…`. */
  url: string;
  authToken?: string;
}

const lockWaitMs = 5_000;

/**
 * Opens a database and prepares the connection. A missing file and its folder are created.
 *
 * @throws DatabaseError `UNAVAILABLE` when it cannot be opened
 */
export async function openDatabase({ url, authToken }: DatabaseOptions): Promise<Database> {
  const isFile = url.startsWith("file:");
  try {
    if (isFile) mkdirSync(dirname(pathOf(url)), { recursive: true });
    const client = createClient({
      url,
      concurrency: 1, // PRAGMAs hold for one connection, and the client is synchronous anyway
      timeout: lockWaitMs,
      ...(authToken === undefined ? {} : { authToken }),
    });
    if (isFile) await preparePragmas(client);
    const writes = explained(isFile ? writeToFile(createWriteQueue(), client) : createWriteQueue(), url);
    const close = async () => {
      await writes.idle();
      client.close();
    };
    return { client, orm: drizzle(client), writes, url, close };
  } catch (error) {
    if (!(error instanceof LibsqlError || error instanceof Error)) throw error;
    throw new DatabaseError("UNAVAILABLE", `the database ${url} cannot be opened: ${error.message}`, {
      cause: error,
    });
  }
}

/** A server would refuse these; they are for embedded files alone. */
async function preparePragmas(client: Client): Promise<void> {
  await client.execute("PRAGMA journal_mode = WAL");
  await client.execute("PRAGMA synchronous = FULL"); // people's records: no acknowledged write may be lost
  await client.execute("PRAGMA foreign_keys = ON");
}

/**
 * A statement that found the file locked stays open in the client, and no transaction after it can be committed: only
 * a new connection forgets it.
 */
function writeToFile(queue: WriteQueue, client: Client): WriteQueue {
  const run: WriteQueue["run"] = (task, { lazy = false } = {}) =>
    queue.run(async () => {
      try {
        if (lazy) await client.execute("PRAGMA synchronous = NORMAL");
        return await task();
      } catch (error) {
        if (isLocked(error)) {
          client.reconnect();
          await preparePragmas(client);
        }
        throw error;
      } finally {
        if (lazy) await client.execute("PRAGMA synchronous = FULL");
      }
    });
  return { ...queue, run };
}

/** Rejects with a `DatabaseError` where the operator can mend what kept a task from writing. */
function explained(queue: WriteQueue, url: string): WriteQueue {
  const run: WriteQueue["run"] = (task, options) =>
    queue.run(task, options).catch((error) => {
      throw explainFault(error, url);
    });
  return { ...queue, run };
}

/** Where an embedded database lies. */
export function pathOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length).replace(/\?.*$/, "");
}
