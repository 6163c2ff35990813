import type {
  CommunicationPreview,
  CommunicationRecipient,
  CommunicationRecord,
  Notification,
} from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";
import { readAll } from "./read-all.js";

/** Subject and text as they go out. */
export function previewCommunication(id: string): Promise<CommunicationPreview> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/communications/{id}/preview", { params, signal: timeout() }));
}

/** The municipalities that may get it today. */
export function readAudience(id: string): Promise<CommunicationRecipient[]> {
  const path = { id };
  return readAll(({ query, signal }) =>
    client.GET("/v1/communications/{id}/audience", { params: { path, query }, signal }),
  );
}

/** What became of its notifications. */
export function readDeliveries(id: string): Promise<Notification[]> {
  return readAll(({ query, signal }) =>
    client.GET("/v1/notifications", { params: { query: { ...query, record: id } }, signal }),
  );
}

/** @throws ApiError when the server refuses, with the record as it stands now where somebody else was faster */
export function dispatchCommunication({
  id,
  version,
}: Pick<CommunicationRecord, "id" | "version">): Promise<CommunicationRecord> {
  const options = { params: { path: { id } }, body: { version }, signal: timeout() };
  return dataOf(client.POST("/v1/communications/{id}/dispatch", options));
}
