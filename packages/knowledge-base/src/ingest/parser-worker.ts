import { parentPort } from "node:worker_threads";
import { Rejection, type RejectionCode } from "../parse/rejection.js";
import { buffersOf } from "../threads/buffers-of.js";
import { yieldToRequests } from "../threads/yield-to-requests.js";
import { type DocumentSource, type PreparedDocument, prepareDocument } from "./prepare-document.js";

/** What the worker answers to each `DocumentSource`, after a first message when it is ready. */
export type ParserAnswer =
  | { kind: "prepared"; document: PreparedDocument }
  | { kind: "rejected"; code: RejectionCode; detail?: string }
  | { kind: "failed"; message: string };

yieldToRequests();

parentPort?.on("message", async (source: DocumentSource) => {
  const answered = await answer(source);
  const given = answered.kind === "prepared" ? buffersOf([answered.document.segment]) : [];
  parentPort?.postMessage(answered, given);
});

parentPort?.postMessage("ready");

async function answer(source: DocumentSource): Promise<ParserAnswer> {
  try {
    return { kind: "prepared", document: await prepareDocument(source) };
  } catch (error) {
    if (!(error instanceof Rejection)) return { kind: "failed", message: String(error) };
    return {
      kind: "rejected",
      code: error.code,
      ...(error.detail === undefined ? {} : { detail: error.detail }),
    };
  }
}
