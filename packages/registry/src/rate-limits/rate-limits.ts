import { createHash } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { eq, lte, sql } from "drizzle-orm";
import type { Clock } from "../clock.js";
import { rateLimits } from "../storage/tables.js";

const minuteMs = 60_000;

/** How often somebody may do something, counted for all processes that share the database. */
export interface RateLimits {
  /**
   * Counts one call of somebody, of which so many are allowed a minute.
   *
   * @returns 0 where it may go ahead, else after how many milliseconds it may
   */
  take(name: string, perMinute: number): Promise<number>;
}

/**
 * The generic cell rate algorithm: of each name only one moment is kept, the one at which all its calls would be paid
 * off. A name is kept as a hash and no longer than it counts.
 */
export function createRateLimits({ orm, writes }: Database, clock: Clock): RateLimits {
  let sweptAt = 0;

  return {
    async take(name, perMinute) {
      const now = clock().getTime();
      const step = minuteMs / perMinute;
      const id = createHash("sha256").update(name).digest("base64url");
      const next = sql<number>`max(${rateLimits.paidOffAt}, ${now}) + ${step}`;
      await sweep(now);
      const [taken] = await writes.run(() =>
        orm
          .insert(rateLimits)
          .values({ id, paidOffAt: now + step })
          .onConflictDoUpdate({
            target: rateLimits.id,
            set: { paidOffAt: next },
            setWhere: sql`${next} <= ${now + minuteMs}`,
          })
          .returning(),
      );
      if (taken !== undefined) return 0;
      const row = await orm.select().from(rateLimits).where(eq(rateLimits.id, id)).get();
      return row === undefined ? 0 : Math.max(0, row.paidOffAt + step - now - minuteMs);
    },
  };

  async function sweep(now: number): Promise<void> {
    if (now - sweptAt < minuteMs) return;
    sweptAt = now;
    await writes.run(() => orm.delete(rateLimits).where(lte(rateLimits.paidOffAt, now)));
  }
}
