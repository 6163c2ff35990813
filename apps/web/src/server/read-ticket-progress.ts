import type { TicketProgress } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** What became of a question, by the number of its ticket. */
export function readTicketProgress(id: string): Promise<TicketProgress> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/tickets/{id}/progress", { params, signal: timeout() }));
}
