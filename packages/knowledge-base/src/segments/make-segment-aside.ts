import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { startThread } from "../threads/start-thread.js";
import type { EncodedSegment, SegmentTask } from "./make-segment.js";
import type { SegmentAnswer } from "./segment-worker.js";

let worker: Promise<Worker> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a segment in a thread of its own, so that requests have their turn; one after the other. The thread is
 * started for the first task and keeps no process alive that has nothing else to do.
 */
export function makeSegmentAside(task: SegmentTask): Promise<EncodedSegment> {
  const result = last.then(() => ask(task));
  last = result.catch(() => undefined);
  return result;
}

async function ask(task: SegmentTask): Promise<EncodedSegment> {
  worker ??= startThread(new URL("./segment-worker.js", import.meta.url));
  try {
    const thread = await worker;
    thread.ref();
    thread.postMessage(task);
    const [answer] = (await once(thread, "message")) as [SegmentAnswer]; // rejects when the thread dies
    thread.unref();
    if ("bytes" in answer) return answer;
    throw new Error(`a segment could not be made: ${answer.failure}`);
  } catch (error) {
    await worker.then((thread) => thread.terminate()).catch(() => undefined);
    worker = undefined;
    throw error;
  }
}
