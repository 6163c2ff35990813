import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { Rejection } from "../parse/rejection.js";
import { startThread } from "../threads/start-thread.js";
import type { ParserAnswer } from "./parser-worker.js";
import type { DocumentSource, PreparedDocument } from "./prepare-document.js";

export interface ParserLimits {
  /** For one file whose text is written in it. */
  timeoutMs: number;
  memoryMb: number;
}

export interface Parser {
  /** @throws Rejection also where a file takes too long or breaks the parser */
  prepare(source: DocumentSource): Promise<PreparedDocument>;
}

/** Reading text from images takes so many times longer. */
const ocrFactor = 20;
const entry = new URL("./parser-worker.js", import.meta.url);
const defaultLimits: ParserLimits = { timeoutMs: 180_000, memoryMb: 1_024 };

/**
 * Gives a parser that works in a thread of its own, one file after the other. The thread is started for the first
 * file, replaced when a file breaks it, and keeps no process alive that has nothing else to do.
 */
export function createParser(limits: ParserLimits = defaultLimits): Parser {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const prepareNow = async (source: DocumentSource): Promise<PreparedDocument> => {
    worker ??= await startThread(entry, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    });
    const timeoutMs = limits.timeoutMs * (source.settings.ocr ? ocrFactor : 1);
    const answer = await ask(worker, source, timeoutMs);
    if (answer.kind === "prepared") return answer.document;
    if (answer.kind === "rejected") throw new Rejection(answer.code, answer.detail);
    await worker.terminate();
    worker = undefined;
    throw new Rejection(answer.kind === "late" ? "TOO_SLOW" : "PARSER_FAILED", undefined, { cause: answer });
  };
  return {
    prepare(source) {
      const result = last.then(() => prepareNow(source));
      last = result.catch(() => undefined);
      return result;
    },
  };
}

type Outcome = ParserAnswer | { kind: "late" };

async function ask(worker: Worker, source: DocumentSource, timeoutMs: number): Promise<Outcome> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  worker.ref();
  try {
    worker.postMessage(source);
    const [answer] = await once(worker, "message", { signal: timeout.signal }); // rejects when the worker dies
    return answer as ParserAnswer;
  } catch (error) {
    return timeout.signal.aborted ? { kind: "late" } : { kind: "failed", message: String(error) };
  } finally {
    clearTimeout(timer);
    worker.unref();
  }
}
