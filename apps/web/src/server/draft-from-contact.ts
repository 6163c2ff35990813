import type { ContactDraft, ContactRecord } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";
import type { Content } from "./office-records.js";

/**
 * Turns what a call brought in into a draft.
 *
 * @throws ApiError when the server refuses
 */
export function draftFromContact(
  { id, version }: Pick<ContactRecord, "id" | "version">,
  draft: Pick<ContactDraft, "kind"> & Content,
): Promise<ContactRecord> {
  const body = { version, draft: draft as ContactDraft }; // the server checks what the form has collected
  const params = { path: { id } };
  return dataOf(client.POST("/v1/contacts/{id}/drafts", { params, body, signal: timeout() }));
}
