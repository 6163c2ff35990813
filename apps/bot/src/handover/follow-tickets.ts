import { createHash } from "node:crypto";
import type { NotificationInput, Registry, Ticket } from "@stadtlotse/registry";
import type { TicketThread, TicketThreads } from "./ticket-threads.js";

export interface TicketFollower {
  /** Queues the steps that askers have not been told of yet, whoever took them and over which channel. */
  follow(): Promise<void>;
}

/**
 * Compares how requests stand with what their askers were told in Teams. The registry itself tells units of requests
 * and askers of answers; an asker in Teams also learns who has taken the request, where it went, and that it was closed.
 */
export function createTicketFollower(
  { tickets, notifications }: Registry,
  threads: TicketThreads,
): TicketFollower {
  const closed = new Set<string>();
  return {
    async follow() {
      const current = (await tickets.list()).filter(({ id }) => !closed.has(id));
      const known = await threads.loadAll(current.map(({ id }) => id));
      for (const [index, ticket] of current.entries()) {
        const owed = owedToAsker(ticket, known[index] ?? {});
        if (owed !== undefined) await notifications.queue(owed);
        if (ticket.state === "closed") closed.add(ticket.id);
      }
    },
  };
}

function owedToAsker(ticket: Ticket, { asker }: TicketThread): NotificationInput | undefined {
  if (asker === undefined) return undefined;
  const { id, state, unit, version } = ticket;
  const input = { recordId: id, recipient: { kind: "person", key: asker.key } as const };
  if (state === "assigned" && asker.toldState === "new")
    return { ...input, id: idOf(id, state), occasion: "ticket-assigned" };
  if (state === "closed" && asker.toldState !== "answered" && asker.toldState !== "closed")
    return { ...input, id: idOf(id, state), occasion: "ticket-closed" };
  if ((state === "new" || state === "assigned") && unit !== asker.toldUnit)
    return { ...input, id: idOf(id, `${version}`), occasion: "ticket-redirected" };
  return undefined;
}

/** The same news is queued once, however often it is looked for. */
function idOf(...parts: string[]): string {
  return `teams-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}`;
}
