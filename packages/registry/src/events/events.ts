import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { type CalendarDay, formatCalendarDate } from "@stadtlotse/domain";
import { and, eq, sql } from "drizzle-orm";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import { createOfficeRecords, type OfficeRecords } from "../office-records/office-records.js";
import { stateEvent } from "../statements/state-event.js";
import { records as table } from "../storage/tables.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import type { PreparedWrite } from "../storage/write-guarded.js";
import { texts } from "../texts.de.js";
import { EventRecord, SignUp } from "./event-record.js";

/** Events of the networks, and who takes part. */
export interface Events extends OfficeRecords<EventRecord> {
  /**
   * Signs one person up, again after a cancellation too; `undefined` when there is no such event.
   *
   * @throws RegistryError `INVALID_STEP` when nobody can sign up (any more), when it is full, or when they have already
   */
  signUp(eventId: string, wish: SignUpWish, owner: string): Promise<SignUp | undefined>;
  /** `undefined` when the person has not signed up. */
  cancel(eventId: string, owner: string): Promise<SignUp | undefined>;
  signUpOf(eventId: string, owner: string): Promise<SignUp | undefined>;
  signUpsOf(owner: string): Promise<SignUp[]>;
  signUps(eventId: string): Promise<SignUp[]>;
}

export interface SignUpWish {
  on: CalendarDay;
  ags: string;
  name: string;
  contact: string;
  note?: string | undefined;
}

export const eventKind = { name: "event", schema: EventRecord };
export const signUpKind = {
  name: "sign-up",
  schema: SignUp,
  personal: { removed: ["$.name", "$.contact", "$.note", "$.ags"] },
};

export function createEvents(database: Database, clock: Clock): Events {
  const events = createOfficeRecords<EventRecord>(database, clock, eventKind, stateEvent);
  const signUps = createVersionedRecords<SignUp>(database, clock, signUpKind);

  return {
    ...events,
    async signUp(eventId, { on, ...person }, owner) {
      const event = await events.find(eventId);
      if (!event) return undefined;
      requireOpen(event, on);
      const known = await signUps.findPartOf(eventId, owner);
      if (known?.state === "signed-up") throw refusal(event, texts.signedUpAlready);
      const content = { eventId, state: "signed-up" as const, ...person };
      const room = [roomIn(event)];
      try {
        return known
          ? await signUps.change(
              known.id,
              known.version,
              (each) => ({ ...each, ...content }),
              "asker",
              () => room,
            )
          : await signUps.create(randomUUID(), content, { owner, belongsTo: eventId, once: true }, room);
      } catch (error) {
        if (isConflict(error) && (await countTaking(eventId)) >= capacityOf(event)) {
          throw refusal(event, texts.eventFull);
        }
        throw error;
      }
    },
    async cancel(eventId, owner) {
      const known = await signUps.findPartOf(eventId, owner);
      if (known?.state !== "signed-up") return undefined;
      return signUps.change(known.id, known.version, (each) => ({ ...each, state: "cancelled" }), "asker");
    },
    signUpOf: (eventId, owner) => signUps.findPartOf(eventId, owner),
    signUpsOf: signUps.listOwnedBy,
    signUps: signUps.listOf,
  };

  async function countTaking(eventId: string): Promise<number> {
    return (await signUps.listOf(eventId)).filter(({ state }) => state === "signed-up").length;
  }

  /** Checked in the batch itself, so that two people cannot take the last place. */
  function roomIn(event: EventRecord): PreparedWrite {
    const taking = database.orm
      .select({ count: sql`count(*)` })
      .from(table)
      .where(
        and(
          eq(table.kind, signUpKind.name),
          eq(table.belongsTo, event.id),
          sql`json_extract(${table.content}, '$.state') = 'signed-up'`,
        ),
      );
    const { capacity } = event.signUp ?? {};
    return { conditions: capacity === undefined ? [] : [sql`${taking} < ${capacity}`], statements: [] };
  }
}

function capacityOf({ signUp }: EventRecord): number {
  return signUp?.capacity ?? Number.POSITIVE_INFINITY;
}

function requireOpen(event: EventRecord, on: CalendarDay): void {
  if (!event.signUp || event.withdrawn) throw refusal(event, texts.noSignUp);
  const { closesOn } = event.signUp;
  if (on > closesOn) throw refusal(event, texts.signUpClosed(formatCalendarDate(closesOn)));
}

function refusal({ id }: EventRecord, reason: string): RegistryError {
  return new RegistryError("INVALID_STEP", `nobody can sign up for the event ${id}`, { reason });
}

function isConflict(error: unknown): boolean {
  return error instanceof RegistryError && error.code === "CONFLICT";
}
