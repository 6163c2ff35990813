import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { type InStatement, LibsqlError } from "@libsql/client";
import type { Database } from "@stadtlotse/database";
import { startThread } from "../threads/start-thread.js";
import type { WriteResult, WriterAnswer } from "./writer-worker.js";

/** A database into which much is written. */
export interface BulkDatabase extends Database {
  /** Writes all statements or none, without waiting for the disk, while this thread serves requests. */
  writeAside?(statements: InStatement[]): Promise<WriteResult[]>;
}

/**
 * Does what writes much into a database. The embedded client never waits: for a file, a thread with a connection of its
 * own makes the lazy writes, one after the other, for as long as the work lasts.
 */
export async function withWriterAside<Result>(
  database: Database,
  work: (database: BulkDatabase) => Promise<Result>,
): Promise<Result> {
  if (!database.url.startsWith("file:")) return work(database);
  const starting = startThread(new URL("./writer-worker.js", import.meta.url), {
    workerData: { url: database.url },
  });
  starting.catch(() => undefined); // is told by the first write
  try {
    return await work({ ...database, writeAside: async (statements) => ask(await starting, statements) });
  } finally {
    await starting.then((worker) => worker.terminate()).catch(() => undefined);
  }
}

async function ask(worker: Worker, statements: InStatement[]): Promise<WriteResult[]> {
  worker.postMessage(statements);
  const [answer] = (await once(worker, "message")) as [WriterAnswer]; // rejects when the thread dies
  if ("results" in answer) return answer.results;
  throw answer.code === undefined ? new Error(answer.message) : new LibsqlError(answer.message, answer.code);
}
