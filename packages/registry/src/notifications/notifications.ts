import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { sql } from "drizzle-orm";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import { records as table } from "../storage/tables.js";
import { createVersionedRecords, type VersionedRecords } from "../storage/versioned-records.js";
import type { PreparedWrite } from "../storage/write-guarded.js";
import { minutesUntilAttempt } from "./minutes-until-attempt.js";
import { Notification, type NotificationOccasion } from "./notification.js";

/** What is to be told: the rest of a notification follows from it. */
export type NotificationInput = Pick<Notification, "occasion" | "recordId" | "recipient"> &
  Partial<Pick<Notification, "partId">> & {
    /** One that is there already is not queued again; a random one by default. */
    id?: string;
  };

export type DeliveryOutcome = { sent: true } | { sent: false; error: string };

/** Every message that the house owes somebody, from the queue to its end. A channel takes them out and reports. */
export interface Notifications extends Pick<VersionedRecords<Notification>, "list" | "find"> {
  /** All that were made for one ticket, programme, event …, oldest first. */
  about(recordId: string): Promise<Notification[]>;
  /** `undefined` when one with that id is there already. */
  queue(input: NotificationInput): Promise<Notification | undefined>;
  /**
   * What is due, of all occasions or of some, to be sent by whoever calls and by nobody else. One that is not reported on within ten minutes is
   * due again: better told twice than never.
   */
  take(limit: number, occasions?: readonly NotificationOccasion[]): Promise<Notification[]>;
  /** What became of one that was taken; `undefined` when there is no such one. */
  report(id: string, outcome: DeliveryOutcome): Promise<Notification | undefined>;
  /**
   * Puts one that failed or was given up back into the queue.
   *
   * @throws RegistryError `CONFLICT` when another change came first, `INVALID_STEP` for one that was sent
   */
  retry(id: string, version: number, actor: string): Promise<Notification | undefined>;
}

export const notificationKind = {
  name: "notification",
  schema: Notification,
  personal: { removed: [], replaced: { "$.recipient": { kind: "erased" } } },
} as const;

const leaseMinutes = 10;
const channel = "channel";

export function createNotifications(database: Database, clock: Clock): Notifications {
  const records = createVersionedRecords<Notification>(database, clock, notificationKind);
  const { list, find, change } = records;
  const inMinutes = (minutes: number) => new Date(clock().getTime() + minutes * 60_000).toISOString();

  return {
    list,
    find,
    about: records.listOf,
    async queue(input) {
      const { id, content, making } = describe(input, clock);
      return unlessTaken(() => records.create(id, content, making));
    },
    async take(limit, occasions) {
      const now = clock().toISOString();
      const due = (await records.listWhere(sql`json_extract(${table.content}, '$.nextAttemptAt') <= ${now}`))
        .filter(({ occasion }) => occasions === undefined || occasions.includes(occasion))
        .slice(0, limit);
      const taken: Notification[] = [];
      for (const { id, version } of due) {
        const claimed = await unlessTaken(() => change(id, version, claim, channel));
        if (claimed) taken.push(claimed);
      }
      return taken;
    },
    async report(id, outcome) {
      const current = await find(id);
      return current && change(id, current.version, (each) => conclude(each, outcome), channel);
    },
    retry: (id, version, actor) => change(id, version, requeue, actor),
  };

  function claim(notification: Notification): Notification {
    return {
      ...notification,
      attempts: notification.attempts + 1,
      nextAttemptAt: inMinutes(leaseMinutes),
    };
  }

  function conclude({ nextAttemptAt, error, ...rest }: Notification, outcome: DeliveryOutcome): Notification {
    if (outcome.sent) return { ...rest, state: "sent", sentAt: clock().toISOString() };
    const wait = minutesUntilAttempt(rest.attempts + 1);
    return wait === undefined
      ? { ...rest, state: "given-up", error: outcome.error }
      : { ...rest, state: "failed", error: outcome.error, nextAttemptAt: inMinutes(wait) };
  }

  function requeue(notification: Notification): Notification {
    if (notification.state === "sent") {
      throw new RegistryError("INVALID_STEP", "a notification that was sent is not sent again", {
        current: notification,
      });
    }
    return { ...notification, state: "queued", attempts: 0, nextAttemptAt: clock().toISOString() };
  }
}

/** What queues a notification in the batch of the record that it is about. */
export function prepareNotification(
  database: Database,
  clock: Clock,
  input: NotificationInput,
): PreparedWrite {
  const { id, content, making } = describe(input, clock);
  const { conditions, statements } = createVersionedRecords<Notification>(
    database,
    clock,
    notificationKind,
  ).prepare(id, content, making);
  // a random id is free; hundreds of checks would make the batch of a circular long
  return { conditions: input.id === undefined ? [] : conditions, statements };
}

function describe({ id = randomUUID(), ...content }: NotificationInput, clock: Clock) {
  return {
    id,
    content: {
      ...content,
      state: "queued" as const,
      attempts: 0,
      nextAttemptAt: clock().toISOString(),
    },
    making: {
      actor: "house",
      belongsTo: content.recordId,
      // a person's notifications go with their data
      ...(content.recipient.kind === "person" && { ownerKey: content.recipient.key }),
    },
  };
}

/** Somebody else who was faster has taken it. */
async function unlessTaken<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof RegistryError && error.code === "CONFLICT") return undefined;
    throw error;
  }
}
