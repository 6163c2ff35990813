import type { Database } from "@stadtlotse/database";
import type { CalendarDay } from "@stadtlotse/domain";
import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { withoutPerson } from "../storage/record-kind.js";
import { audit, conversations, feedback, records } from "../storage/tables.js";
import { ticketKind } from "../tickets/tickets.js";

/** What was forgotten. */
export interface Purged {
  conversations: number;
  /** Reasons that people gave with a rating; the rating is still counted. */
  feedback: number;
  /** Closed ones, of which the words are gone; that there was one is still counted. */
  tickets: number;
}

/** Forgets what people have said once it is old enough. */
export interface Retention {
  /** Forgets what was last touched before that day. */
  purge(before: CalendarDay): Promise<Purged>;
}

export function createRetention({ orm, writes }: Database): Retention {
  return {
    async purge(before) {
      const { name, personal } = ticketKind;
      const isOld = and(
        eq(records.kind, name),
        lt(records.updatedAt, before),
        sql`json_extract(${records.content}, '$.state') = 'closed'`,
        sql`${withoutPerson(records.content, personal)} <> json(${records.content})`,
      );
      const old = sql`SELECT ${`${name}:`} || ${records.id} FROM ${records} WHERE ${isOld}`;
      const [talks, reasons, , tickets] = await writes.run(() =>
        orm.batch([
          orm.delete(conversations).where(lt(conversations.updatedAt, before)),
          orm
            .update(feedback)
            .set({ reason: null })
            .where(and(lt(feedback.createdAt, before), isNotNull(feedback.reason))),
          orm
            .update(audit)
            .set({
              before: withoutPerson(audit.before, personal),
              after: withoutPerson(audit.after, personal),
            })
            .where(sql`${audit.record} IN (${old})`),
          orm
            .update(records)
            .set({
              owner: null,
              version: sql`${records.version} + 1`,
              content: withoutPerson(records.content, personal),
            })
            .where(isOld),
        ]),
      );
      return {
        conversations: talks.rowsAffected,
        feedback: reasons.rowsAffected,
        tickets: tickets.rowsAffected,
      };
    },
  };
}
