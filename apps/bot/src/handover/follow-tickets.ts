import { createHash } from "node:crypto";
import type { NotificationInput, Registry, Ticket } from "@stadtlotse/registry";
import type { ExpertTeams } from "./expert-teams.js";
import type { TicketThread, TicketThreads } from "./ticket-threads.js";

export interface TicketFollower {
  /** Queues what teams and askers have not been told yet, whoever changed the ticket and over which channel. */
  follow(): Promise<void>;
}

/** Compares how requests stand with what was said of them in Teams. */
export function createTicketFollower(
  { tickets, notifications }: Registry,
  teams: ExpertTeams,
  threads: TicketThreads,
): TicketFollower {
  const seen = new Map<string, number>();
  return {
    async follow() {
      const open = (await tickets.list()).filter(
        ({ id, state, version }) => state !== "closed" || seen.get(id) !== version,
      );
      const known = await threads.loadAll(open.map(({ id }) => id));
      for (const [index, ticket] of open.entries()) {
        const thread = known[index] ?? {};
        const owed = [await owedToTeam(ticket, thread, teams), owedToAsker(ticket, thread)];
        for (const input of owed) if (input !== undefined) await notifications.queue(input);
        if (ticket.state === "closed") seen.set(ticket.id, ticket.version);
      }
    },
  };
}

/** A unit that is new to the request gets it, as long as there is something to do. */
async function owedToTeam(
  { id, state, unit, version }: Ticket,
  { postedTo }: TicketThread,
  teams: ExpertTeams,
): Promise<NotificationInput | undefined> {
  const name = unit ?? "";
  if ((state !== "new" && state !== "assigned") || postedTo === name) return undefined;
  if ((await teams.teamFor(unit)) === undefined) return undefined;
  return {
    id: idOf(id, "team", postedTo === undefined ? "first" : `${version}`, name),
    occasion: postedTo === undefined ? "ticket-created" : "ticket-redirected",
    recordId: id,
    recipient: { kind: "unit", name },
  };
}

/** An asker in Teams is told of each step once; a close behind the answer says nothing new. */
function owedToAsker(ticket: Ticket, { asker }: TicketThread): NotificationInput | undefined {
  if (asker === undefined) return undefined;
  const { id, state, unit, version } = ticket;
  const recipient = { kind: "person", key: asker.key } as const;
  if (state !== asker.toldState) {
    if (asker.toldState === "answered") return undefined;
    const occasion = state === "assigned" ? "ticket-assigned" : "ticket-answered";
    return { id: idOf(id, "asker", state), occasion, recordId: id, recipient };
  }
  if (unit === asker.toldUnit || state === "answered" || state === "closed") return undefined;
  return { id: idOf(id, "asker", `${version}`), occasion: "ticket-redirected", recordId: id, recipient };
}

/** The same news is queued once, however often it is looked for. */
function idOf(...parts: string[]): string {
  return `teams-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}`;
}
