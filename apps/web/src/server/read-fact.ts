import type { FactRecord } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** @throws ApiError when there is no such fact, or none for this user */
export function readFact(id: string): Promise<FactRecord> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/facts/{id}", { params, signal: timeout() }));
}
