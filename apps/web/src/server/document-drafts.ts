import {
  ApiError,
  type Document,
  type DocumentDraft,
  type DocumentPublication,
  type Problem,
  type SearchResult,
} from "@stadtlotse/client";
import { storedKey } from "../session/stored-key.js";
import { client, keyRefused, timeout } from "./client.js";
import { dataOf } from "./data-of.js";
import { succeed } from "./succeed.js";

/**
 * Uploads a document for a first look. `fetch` cannot tell how far an upload has come, so this is an older way.
 *
 * @param onProgress gets the share that has arrived, 0 to 1
 * @throws ApiError when the server refuses; Error when it cannot be reached
 */
export function uploadDocument(file: File, onProgress: (share: number) => void): Promise<DocumentDraft> {
  const request = new XMLHttpRequest();
  request.open("POST", `/v1/document-drafts?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader("authorization", `Bearer ${storedKey() ?? ""}`);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.responseType = "json";
  request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
  return new Promise((resolve, reject) => {
    request.addEventListener("load", () => {
      if (request.status === 401) dispatchEvent(new Event(keyRefused));
      if (request.status === 201) resolve(request.response as DocumentDraft);
      else reject(new ApiError(request.status, (request.response as Problem | null) ?? undefined));
    });
    request.addEventListener("error", () => reject(new Error("unreachable")));
    request.send(file);
  });
}

/** A draft that was left, or the file of a published document read anew. */
export function readDraft(id: string): Promise<DocumentDraft> {
  return dataOf(client.GET("/v1/document-drafts/{id}", { params: { path: { id } }, signal: timeout() }));
}

/** What a draft answers. */
export async function askDraft(id: string, q: string): Promise<SearchResult[]> {
  const params = { path: { id }, query: { q } };
  const { results } = await dataOf(
    client.GET("/v1/document-drafts/{id}/search", { params, signal: timeout() }),
  );
  return results;
}

export function publishDraft(id: string, body: DocumentPublication): Promise<Document> {
  const params = { path: { id } };
  return dataOf(client.POST("/v1/document-drafts/{id}/publication", { params, body, signal: timeout() }));
}

export async function discardDraft(id: string): Promise<void> {
  await succeed(client.DELETE("/v1/document-drafts/{id}", { params: { path: { id } }, signal: timeout() }));
}

/** @throws ApiError when it has been changed since it was read */
export async function removeDocument({ id, version }: Pick<Document, "id" | "version">): Promise<void> {
  const params = { path: { id }, query: { version } };
  await succeed(client.DELETE("/v1/documents/{id}", { params, signal: timeout() }));
}

/** Takes a guide of the release in again. */
export async function restoreGuide(id: string): Promise<void> {
  await succeed(client.DELETE("/v1/removed-guides/{id}", { params: { path: { id } }, signal: timeout() }));
}

/** Takes away what a withdrawn document said, for good. */
export async function eraseDocument(id: string): Promise<void> {
  const params = { path: { id } };
  await succeed(client.DELETE("/v1/withdrawn-documents/{id}", { params, signal: timeout() }));
}
