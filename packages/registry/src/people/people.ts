import type { Database } from "@stadtlotse/database";
import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Clock } from "../clock.js";
import { hashOwner } from "../storage/hash-owner.js";
import type { VersionedRecord } from "../storage/record-fields.js";
import { type PersonalContent, type RecordKind, withoutPerson } from "../storage/record-kind.js";
import { audit, conversations, records } from "../storage/tables.js";

/** What the house keeps of one person, under an opaque name that only their channel knows. */
export interface People {
  /**
   * Takes away all that a person has said and asked for, in the audit too, and leaves what is counted.
   *
   * @returns how many records of which kind were theirs; empty when nothing was
   */
  erase(owner: string): Promise<Record<string, number>>;
}

/** Who did something, where that is not told. */
const nobodyNamed = "asker";

type PersonalKind = Pick<RecordKind<VersionedRecord>, "name" | "personal">;

export function createPeople(database: Database, clock: Clock, kinds: readonly PersonalKind[]): People {
  const { orm, writes } = database;

  return {
    async erase(owner) {
      const hash = hashOwner(owner);
      const at = clock().toISOString();
      const [counts, talks] = await writes.run(() =>
        orm.batch([
          orm
            .select({ kind: records.kind, count: sql<number>`count(*)` })
            .from(records)
            .where(eq(records.owner, hash))
            .groupBy(records.kind),
          orm.delete(conversations).where(eq(conversations.owner, owner)),
          ...kinds.flatMap(({ name, personal }) =>
            personal === undefined ? [] : eraseKind(name, personal, owner, at),
          ),
        ]),
      );
      const erased = counts.map(({ kind, count }): [string, number] => [kind, count]);
      return Object.fromEntries(
        talks.rowsAffected > 0 ? [...erased, ["conversation", talks.rowsAffected]] : erased,
      );
    },
  };

  function eraseKind(
    name: string,
    personal: PersonalContent | "whole",
    owner: string,
    at: string,
  ): BatchItem<"sqlite">[] {
    const isTheirs = and(eq(records.kind, name), eq(records.owner, hashOwner(owner)));
    const theirs = sql`SELECT ${`${name}:`} || ${records.id} FROM ${records} WHERE ${isTheirs}`;
    const isAbout = sql`${audit.record} IN (${theirs})`;
    const cleaned =
      personal === "whole"
        ? { before: null, after: null }
        : { before: withoutPerson(audit.before, personal), after: withoutPerson(audit.after, personal) };
    return [
      orm.update(audit).set(cleaned).where(isAbout),
      orm
        .update(audit)
        .set({ actor: nobodyNamed })
        .where(and(isAbout, eq(audit.actor, owner))),
      orm.run(
        sql`INSERT INTO ${audit} (record, action, actor, at) SELECT ${`${name}:`} || ${records.id}, 'erased', ${nobodyNamed}, ${at} FROM ${records} WHERE ${isTheirs}`,
      ),
      personal === "whole"
        ? orm.delete(records).where(isTheirs)
        : // the new version keeps a change that was begun before from bringing back what is gone
          orm
            .update(records)
            .set({
              owner: null,
              version: sql`${records.version} + 1`,
              content: withoutPerson(records.content, personal),
            })
            .where(isTheirs),
    ];
  }
}
