import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import type { Tickets } from "../registry.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import { Ticket, type TicketState } from "./ticket.js";

const nextStates: Readonly<Record<TicketState, readonly TicketState[]>> = {
  new: ["assigned", "closed"],
  assigned: ["answered", "closed"],
  answered: ["closed"],
  closed: [],
};

export const ticketKind = {
  name: "ticket",
  schema: Ticket,
  personal: { removed: ["$.question", "$.transcript", "$.ags", "$.answer"] },
};

/** Unanswered questions on their way to people, from the asker's wish to the unit's answer. */
export function createTickets(database: Database, clock: Clock): Tickets {
  const { list, find, change, create } = createVersionedRecords<Ticket>(database, clock, ticketKind);
  return {
    list,
    find,
    create: ({ id, ...content }, owner) => create(id, { ...content, state: "new" }, { owner }),
    change: (id, { version, ...changes }, actor) =>
      change(id, version, (ticket) => checkStep(ticket, { ...ticket, ...changes }), actor),
  };
}

function checkStep(before: Ticket, after: Ticket): Ticket {
  const isStep = after.state === before.state || nextStates[before.state].includes(after.state);
  if (!isStep || before.state === "closed") {
    throw new RegistryError("INVALID_STEP", `a ticket that is ${before.state} cannot become ${after.state}`, {
      current: before,
    });
  }
  if (after.state === "answered" && after.answer === undefined) {
    throw new RegistryError("INVALID_STEP", "a ticket is answered by an answer", { current: before });
  }
  return after;
}
