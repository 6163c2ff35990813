import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import type { FeedbackRecords } from "../registry.js";
import { feedback } from "../storage/tables.js";

/** What people said of answers: a rating and, if they gave one, a reason; never who they are. */
export function createFeedbackRecords(database: Database, clock: Clock): FeedbackRecords {
  return {
    async record({ answerId, rating, reason, channel }) {
      const id = randomUUID();
      const row = { id, answerId, rating, reason: reason ?? null, channel, createdAt: clock().toISOString() };
      await database.writes.run(() => database.orm.insert(feedback).values(row));
      return { id };
    },
    async list() {
      const rows = await database.orm.select().from(feedback).orderBy(feedback.createdAt);
      return rows.map(({ reason, ...rest }) => ({ ...rest, ...(reason === null ? {} : { reason }) }));
    },
  };
}
