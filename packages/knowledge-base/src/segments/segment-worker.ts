import { parentPort } from "node:worker_threads";
import { buffersOf } from "../threads/buffers-of.js";
import { yieldToRequests } from "../threads/yield-to-requests.js";
import { makeSegment, type SegmentTask } from "./make-segment.js";

/** What the thread answers to each `SegmentTask`, after a first message when it is ready. */
export type SegmentAnswer = { bytes: Uint8Array; passages: number } | { failure: string };

yieldToRequests();

parentPort?.on("message", (task: SegmentTask) => {
  const made = answer(task);
  parentPort?.postMessage(made, "bytes" in made ? buffersOf([made.bytes]) : []);
});

parentPort?.postMessage("ready");

function answer(task: SegmentTask): SegmentAnswer {
  try {
    return makeSegment(task);
  } catch (error) {
    return { failure: String(error) };
  }
}
