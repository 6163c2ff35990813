import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { startThread } from "../threads/start-thread.js";
import { type EncodedSegment, makeSegment, type SegmentTask } from "./make-segment.js";
import type { SegmentAnswer } from "./segment-worker.js";

/** So few passages are indexed faster than a thread is asked. */
const fewPassages = 100;

/** The thread holds the memory of its largest task; after so long without one it is given back. */
const idleMs = 2_000;

let worker: Promise<Worker> | undefined;
let last: Promise<unknown> = Promise.resolve();
let ending: NodeJS.Timeout | undefined;

/**
 * Makes a segment of so many passages in a thread of its own, so that requests have their turn; one after the other,
 * and little at once. The thread is started for the first task and keeps no process alive that has nothing else to do.
 */
export async function makeSegmentAside(task: SegmentTask, passages: number): Promise<EncodedSegment> {
  if (passages <= fewPassages) return makeSegment(task);
  const result = last.then(() => ask(task));
  last = result.catch(() => undefined);
  return result;
}

async function ask(task: SegmentTask): Promise<EncodedSegment> {
  clearTimeout(ending);
  worker ??= startThread(new URL("./segment-worker.js", import.meta.url));
  try {
    const thread = await worker;
    thread.ref();
    thread.postMessage(task);
    const [answer] = (await once(thread, "message")) as [SegmentAnswer]; // rejects when the thread dies
    thread.unref();
    if (!("bytes" in answer)) throw new Error(`a segment could not be made: ${answer.failure}`);
    ending = setTimeout(end, idleMs).unref();
    return answer;
  } catch (error) {
    await end();
    throw error;
  }
}

async function end(): Promise<void> {
  const ended = worker;
  worker = undefined;
  await ended?.then((thread) => thread.terminate()).catch(() => undefined);
}
