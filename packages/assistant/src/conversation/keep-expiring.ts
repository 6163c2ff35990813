import { setInterval } from "node:timers";
import { addDays, type CalendarDay } from "@stadtlotse/domain";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Forgets what nobody has touched for `days` days, now and once a day. Its age is told by the
 * system's clock, with which it is stored, whatever day answers hold for. Gives what stops it.
 */
export async function keepExpiring(
  forget: (before: CalendarDay) => Promise<void>,
  days: number | undefined,
): Promise<() => void> {
  if (days === undefined) return () => undefined;
  const expire = () => forget(addDays(new Date().toISOString().slice(0, 10), -days));
  await expire();
  // a day on which the database was busy is made up for on the next
  const timer = setInterval(() => void expire().catch(() => undefined), dayMs).unref();
  return () => clearInterval(timer);
}
