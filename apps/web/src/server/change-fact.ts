import type { FactChange, FactRecord } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** @throws ApiError when the server refuses, with the fact as it stands now where somebody else was faster */
export function changeFact(id: string, body: FactChange): Promise<FactRecord> {
  return dataOf(client.PATCH("/v1/facts/{id}", { params: { path: { id } }, body, signal: timeout() }));
}

/** @throws ApiError when the server refuses */
export async function readFactHistory(id: string) {
  const { entries } = await dataOf(
    client.GET("/v1/facts/{id}/history", { params: { path: { id } }, signal: timeout() }),
  );
  return entries;
}
