import { setInterval } from "node:timers";
import type { CalendarDay } from "@stadtlotse/domain";
import type { Conversations } from "@stadtlotse/registry";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Deletes conversations that nobody used for `days` days, now and once a day. Their age is told by the system's
 * clock, with which they are stored, whatever day answers hold for. Gives what stops it.
 */
export async function keepExpiring(
  conversations: Conversations,
  days: number | undefined,
): Promise<() => void> {
  if (days === undefined) return () => undefined;
  const expire = () => conversations.purge(dayBefore(new Date(), days));
  await expire();
  // a day on which the database was busy is made up for on the next
  const timer = setInterval(() => void expire().catch(() => undefined), dayMs).unref();
  return () => clearInterval(timer);
}

function dayBefore(now: Date, days: number): CalendarDay {
  return new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);
}
