import { ApiError, type DocumentText } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** A document that was taken back since somebody was led to it. */
export interface Withdrawn {
  /** Missing where it was erased. */
  title: string | undefined;
  /** What it was and when it was withdrawn, in a German sentence. */
  notice: string;
}

/** @throws ApiError when there is no such document, or none for this user */
export function readDocument(id: string): Promise<DocumentText | Withdrawn> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/documents/{id}/text", { params, signal: timeout() })).catch(toWithdrawn);
}

function toWithdrawn(error: unknown): Withdrawn {
  if (!(error instanceof ApiError) || error.problem?.code !== "DOCUMENT_WITHDRAWN") throw error;
  const { title } = error.problem.current ?? {};
  return { title: typeof title === "string" ? title : undefined, notice: error.message };
}
