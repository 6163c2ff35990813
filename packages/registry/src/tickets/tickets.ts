import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { type CalendarDay, formatCalendarDate } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import type { FactInput } from "../facts/facts.js";
import { prepareFact } from "../facts/prepare-fact.js";
import { type NotificationInput, prepareNotification } from "../notifications/notifications.js";
import type { VersionedRecord } from "../storage/record-fields.js";
import { createVersionedRecords, type VersionedRecords } from "../storage/versioned-records.js";
import { texts } from "../texts.de.js";
import { groupByLikeness } from "../unanswered/group-by-likeness.js";
import { Ticket, type TicketState } from "./ticket.js";

/** Unanswered questions on their way to people, from the asker's wish to the unit's answer. */
export interface Tickets extends Pick<VersionedRecords<Ticket>, "list" | "find" | "listOwnedBy"> {
  /**
   * The unit is told of it, in the same batch.
   *
   * @param owner an opaque name; nobody where nobody is known
   * @throws RegistryError `CONFLICT` when the answer has become a ticket before
   */
  create(
    ticket: Omit<Ticket, keyof VersionedRecord | "state" | "factId" | "draftId"> & { id: string },
    owner?: string,
  ): Promise<Ticket>;
  /**
   * `undefined` when there is no such ticket. Another unit is told of what it is given, the asker of the answer.
   *
   * @throws RegistryError `CONFLICT` when another change came first, `INVALID_STEP` for a state that does not follow
   */
  change(id: string, change: TicketChange, actor: string): Promise<Ticket | undefined>;
  /**
   * Makes a fact of the unit's answer, as its source and dated `on`; `undefined` when there is no such ticket.
   *
   * @throws RegistryError `CONFLICT`, `INVALID_INPUT`; `INVALID_STEP` where nothing was answered or it is a fact already
   */
  recordFact(id: string, wish: TicketFact, actor: string): Promise<Ticket | undefined>;
  /**
   * Notes which draft of a document was made of the unit's answer; `undefined` when there is no such ticket.
   *
   * @throws RegistryError `CONFLICT`; `INVALID_STEP` where nothing was answered or it is a draft already
   */
  recordDraft(
    id: string,
    draft: Pick<Ticket, "version"> & { draftId: string },
    actor: string,
  ): Promise<Ticket | undefined>;
  /** The questions whose words may be seen, those together that say much the same; the most frequent first. */
  groups(): Promise<QuestionGroup[]>;
}

export interface QuestionGroup {
  /** What its questions are about, the most frequent first. */
  topics: string[];
  tickets: Ticket[];
}

export type TicketChange = Pick<Ticket, "version"> &
  Partial<Pick<Ticket, "state" | "unit" | "contact" | "answer">>;

export interface TicketFact {
  version: number;
  /** The day on which it was reviewed. */
  on: CalendarDay;
  fact: Omit<FactInput, "sourceId" | "locator" | "certainty" | "verifiedOn">;
}

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

export function createTickets(database: Database, clock: Clock): Tickets {
  const records = createVersionedRecords<Ticket>(database, clock, ticketKind);
  const { list, find, listOwnedBy } = records;
  const notify = (input: NotificationInput) => prepareNotification(database, clock, input);

  return {
    list,
    find,
    listOwnedBy,
    async groups() {
      const readable = (await list()).filter(({ question }) => question !== undefined);
      return groupByLikeness(readable, ({ question }) => question ?? "").map((tickets) => ({
        topics: mostFrequentFirst(tickets.flatMap(({ topics }) => topics)),
        tickets,
      }));
    },
    create: ({ id, ...content }, owner) =>
      records.create(id, { ...content, state: "new" }, { owner }, [
        notify(toUnit("ticket-created", { id, ...content })),
      ]),
    async change(id, { version, ...changes }, actor) {
      const asker = await records.ownerKeyOf(id);
      return records.change(
        id,
        version,
        (ticket) => checkStep(ticket, { ...withoutOldContact(ticket, changes), ...changes }),
        actor,
        (after, before) => newsOf(before, after, asker).map(notify),
      );
    },
    recordDraft: (id, { version, draftId }, actor) =>
      records.change(
        id,
        version,
        (ticket) => ({ ...requireAnswer(ticket, "draftId", texts.draftExists), draftId }),
        actor,
      ),
    async recordFact(id, { version, fact, on }, actor) {
      const factId = randomUUID();
      return records.change(
        id,
        version,
        (ticket) => ({ ...requireAnswer(ticket, "factId", texts.factExists), factId }),
        actor,
        ({ unit }) => [
          prepareFact(
            database,
            clock,
            factId,
            {
              ...fact,
              sourceId: "geschaeftsstelle",
              locator: { heading: texts.answeredBy(unit ?? texts.theUnit, formatCalendarDate(on)) },
              certainty: "documented",
              verifiedOn: on,
            },
            actor,
          ),
        ],
      );
    },
  };
}

function mostFrequentFirst(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([id]) => id);
}

/** Whoever must learn of a change. */
function newsOf(before: Ticket, after: Ticket, asker: string | undefined): NotificationInput[] {
  const isAnswered = after.state === "answered" && before.state !== "answered";
  return [
    ...(after.unit === before.unit ? [] : [toUnit("ticket-redirected", after)]),
    ...(isAnswered && asker !== undefined ? [toAsker(after, asker)] : []),
  ];
}

function toUnit(
  occasion: "ticket-created" | "ticket-redirected",
  { id, unit }: Pick<Ticket, "id" | "unit">,
): NotificationInput {
  return { occasion, recordId: id, recipient: { kind: "unit", name: unit ?? texts.office } };
}

function toAsker({ id }: Ticket, key: string): NotificationInput {
  return { occasion: "ticket-answered", recordId: id, recipient: { kind: "person", key } };
}

/** The way to reach one unit is none to reach another. */
function withoutOldContact({ contact, ...ticket }: Ticket, { unit }: Partial<Ticket>): Ticket {
  const stays = unit === undefined || unit === ticket.unit;
  return stays && contact !== undefined ? { ...ticket, contact } : ticket;
}

function requireAnswer(ticket: Ticket, became: "factId" | "draftId", done: string): Ticket {
  if (ticket.answer !== undefined && ticket[became] === undefined) return ticket;
  throw new RegistryError("INVALID_STEP", "knowledge is made once, of an answer", {
    current: ticket,
    reason: ticket.answer === undefined ? texts.notAnswered : done,
  });
}

function checkStep(before: Ticket, after: Ticket): Ticket {
  const isStep = after.state === before.state || nextStates[before.state].includes(after.state);
  if (!isStep || before.state === "closed") {
    throw new RegistryError("INVALID_STEP", `a ticket that is ${before.state} cannot become ${after.state}`, {
      current: before,
    });
  }
  if (after.state === "answered" && after.answer === undefined) {
    throw new RegistryError("INVALID_STEP", "a ticket is answered by an answer", {
      current: before,
      reason: texts.answerOfTicketMissing,
    });
  }
  return after;
}
