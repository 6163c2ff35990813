import type { Ticket } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/**
 * Answers a ticket; a new one is taken first, as each ticket goes its way step by step.
 *
 * @throws ApiError when the server refuses, with the ticket as it stands now where somebody else was faster
 */
export async function answerTicket(ticket: Ticket, answer: string): Promise<Ticket> {
  const taken = ticket.state === "new" ? await change(ticket, { state: "assigned" }) : ticket;
  return change(taken, { state: "answered", answer });
}

/** @throws ApiError as above */
export function closeTicket(ticket: Ticket): Promise<Ticket> {
  return change(ticket, { state: "closed" });
}

function change(
  { id, version }: Pick<Ticket, "id" | "version">,
  changes: { state: Ticket["state"]; answer?: string },
): Promise<Ticket> {
  const body = { version, ...changes };
  return dataOf(client.PATCH("/v1/tickets/{id}", { params: { path: { id } }, body, signal: timeout() }));
}
