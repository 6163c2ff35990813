import { parentPort, workerData } from "node:worker_threads";
import { type InStatement, LibsqlError, type Row } from "@libsql/client";
import { DatabaseError, openDatabase } from "@stadtlotse/database";
import { yieldToRequests } from "../threads/yield-to-requests.js";

/** What the thread answers to each batch of statements, after a first message when it is ready. */
export type WriterAnswer = { results: WriteResult[] } | { message: string; code?: string };

export interface WriteResult {
  rows: Row[];
  rowsAffected: number;
}

yieldToRequests();
const { client, writes } = await openDatabase({ url: workerData.url });

parentPort?.on("message", async (statements: InStatement[]) =>
  parentPort?.postMessage(await write(statements)),
);

parentPort?.postMessage("ready");

async function write(statements: InStatement[]): Promise<WriterAnswer> {
  try {
    const results = await writes.run(() => client.batch(statements, "write"), { lazy: true });
    return { results: results.map(({ rows, rowsAffected }) => ({ rows, rowsAffected })) };
  } catch (error) {
    const fault = error instanceof DatabaseError ? error.cause : error; // the asking thread explains it
    return { message: String(fault), ...(fault instanceof LibsqlError ? { code: fault.code } : {}) };
  }
}
