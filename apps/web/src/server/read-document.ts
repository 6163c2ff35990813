import type { DocumentText } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** @throws ApiError when there is no such document, or none for this user */
export function readDocument(id: string): Promise<DocumentText> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/documents/{id}/text", { params, signal: timeout() }));
}
