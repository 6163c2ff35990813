import { setTimeout } from "node:timers/promises";
import type { Notification, NotificationOccasion, Notifications } from "@stadtlotse/registry";
import { CourierError } from "../channel.js";
import type { Afterwards } from "../conversations/afterwards.js";

/** Sends one notification; `false` where nobody in Teams can be told. @throws CourierError */
export type Deliver = (notification: Notification) => Promise<boolean>;

const batch = 20;
const longestWaitMs = 60_000;

/**
 * Sends everything that is due, one after the other, and reports what became of each. Where Teams says that it is too
 * much, it waits as long as Teams asks before the next one.
 */
export async function deliverDue(
  notifications: Notifications,
  afterwards: Afterwards,
  deliverers: Partial<Record<NotificationOccasion, Deliver>>,
  stopping: AbortSignal,
): Promise<void> {
  const occasions = Object.keys(deliverers) as NotificationOccasion[];
  for (;;) {
    const due = await notifications.take(batch, occasions);
    if (due.length === 0) return;
    for (const notification of due) {
      if (stopping.aborted) return; // what was taken is due again later
      const outcome = await attempt(notification, deliverers[notification.occasion]);
      const { error } = outcome;
      await afterwards.write(() =>
        notifications.report(notification.id, error === undefined ? { sent: true } : { sent: false, error }),
      );
      if (outcome.waitMs !== undefined) await pause(Math.min(outcome.waitMs, longestWaitMs), stopping);
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

async function attempt(
  notification: Notification,
  deliver: Deliver | undefined,
): Promise<{ error?: string; waitMs?: number }> {
  try {
    return (await deliver?.(notification)) === true ? {} : { error: "NOT_IN_TEAMS" };
  } catch (error) {
    if (!(error instanceof CourierError)) throw error;
    return { error: error.code, ...(error.waitMs === undefined ? {} : { waitMs: error.waitMs }) };
  }
}
