import { setInterval } from "node:timers";
import { addDays } from "@stadtlotse/domain";
import type { Retention } from "@stadtlotse/registry";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Forgets what people have said and nobody has touched for `days` days, now and once a day. Its age is told by the
 * system's clock, with which it is stored, whatever day answers hold for. Gives what stops it.
 */
export async function keepExpiring(retention: Retention, days: number | undefined): Promise<() => void> {
  if (days === undefined) return () => undefined;
  const expire = () => retention.purge(addDays(new Date().toISOString().slice(0, 10), -days));
  await expire();
  // a day on which the database was busy is made up for on the next
  const timer = setInterval(() => void expire().catch(() => undefined), dayMs).unref();
  return () => clearInterval(timer);
}
