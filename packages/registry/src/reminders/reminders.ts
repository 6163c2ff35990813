import type { CalendarDay } from "@stadtlotse/domain";
import type { Notifications } from "../notifications/notifications.js";
import type { OfficeDesk } from "../open-office-desk.js";
import type { Subscriptions } from "../subscriptions/subscriptions.js";
import { findReminders, type Reminder, type ReminderRecords } from "./find-reminders.js";

/** What subscribers are to be told of. */
export interface Reminders {
  /** Queues what is due for subscribers in Teams, each once; returns how many are new. */
  queue(today: CalendarDay): Promise<number>;
  /** What one person's active subscriptions call for, to be read by who asks. */
  of(owner: string, today: CalendarDay): Promise<Reminder[]>;
}

export function createReminders(
  desk: OfficeDesk,
  subscriptions: Subscriptions,
  notifications: Notifications,
): Reminders {
  return {
    async queue(today) {
      const wishes = (await subscriptions.active()).filter(({ channel }) => channel === "teams");
      if (wishes.length === 0) return 0;
      const records = await readRecords(desk);
      let queued = 0;
      for (const wish of wishes) {
        const recipient = { kind: "person", key: wish.recipientKey } as const;
        for (const { id, occasion, recordKind, recordId, partId } of findReminders(wish, records, today)) {
          // Teams has no card of a publication
          if (recordKind === "publication" || (await notifications.find(id))) continue;
          const part = partId === undefined ? {} : { partId };
          if (await notifications.queue({ id, occasion, recordId, ...part, recipient })) queued += 1;
        }
      }
      return queued;
    },
    async of(owner, today) {
      const wishes = (await subscriptions.of(owner)).filter(({ state }) => state === "active");
      if (wishes.length === 0) return [];
      const records = await readRecords(desk);
      return wishes.flatMap((wish) => findReminders(wish, records, today));
    },
  };
}

async function readRecords(desk: OfficeDesk): Promise<ReminderRecords> {
  const [programmes, events, publications, bestPractices] = await Promise.all([
    desk.programmes.list(),
    desk.events.list(),
    desk.publications.list(),
    desk.bestPractices.list(),
  ]);
  return { programmes, events, publications, bestPractices };
}
