import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { eq, inArray, type SQL, sql } from "drizzle-orm";
import { RegistryError } from "../errors.js";
import type { ChannelState } from "../registry.js";
import { channelState } from "../storage/tables.js";
import { writeGuarded } from "../storage/write-guarded.js";

/** Scratch state of a channel (conversation references, turn state) as JSON under a key. */
export function createChannelState(database: Database): ChannelState {
  const { orm, writes } = database;
  return {
    async read(keys) {
      if (keys.length === 0) return new Map();
      const rows = await orm
        .select()
        .from(channelState)
        .where(inArray(channelState.key, [...keys]));
      return new Map(rows.map(({ key, value, eTag }) => [key, { value: JSON.parse(value), eTag }]));
    },
    async write(changes) {
      const conditions = changes.flatMap(({ key, eTag }) =>
        eTag === undefined || eTag === "*" ? [] : [eTag === null ? isNew(key) : hasETag(key, eTag)],
      );
      const upserts = changes.map(({ key, value }) => {
        const row = { key, value: JSON.stringify(value), eTag: randomUUID() };
        return orm
          .insert(channelState)
          .values(row)
          .onConflictDoUpdate({ target: channelState.key, set: row });
      });
      if (!(await writeGuarded(database, { conditions, statements: upserts }))) {
        throw new RegistryError("CONFLICT", "the state was changed by somebody else meanwhile");
      }
    },
    async keys(prefix) {
      const rows = await orm
        .select({ key: channelState.key })
        .from(channelState)
        .where(sql`substr(${channelState.key}, 1, ${prefix.length}) = ${prefix}`);
      return rows.map(({ key }) => key);
    },
    async delete(keys) {
      if (keys.length === 0) return;
      await writes.run(() => orm.delete(channelState).where(inArray(channelState.key, [...keys])));
    },
  };

  function hasETag(key: string, eTag: string): SQL {
    return sql`${currentETag(key)} = ${eTag}`;
  }

  function isNew(key: string): SQL {
    return sql`${currentETag(key)} is null`;
  }

  function currentETag(key: string) {
    return orm.select({ eTag: channelState.eTag }).from(channelState).where(eq(channelState.key, key));
  }
}
