import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { eq, inArray, sql } from "drizzle-orm";
import { RegistryError } from "../errors.js";
import type { ChannelState } from "../registry.js";
import { channelState, writeGuards } from "../storage/tables.js";

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
      const guards = changes
        .filter(({ eTag }) => eTag !== undefined && eTag !== "*")
        .map(({ key, eTag }) => insertGuard(key, eTag ?? ""));
      const upserts = changes.map(({ key, value }) => {
        const row = { key, value: JSON.stringify(value), eTag: randomUUID() };
        return orm
          .insert(channelState)
          .values(row)
          .onConflictDoUpdate({ target: channelState.key, set: row });
      });
      const clear = orm.delete(writeGuards);
      try {
        await writes.run(() => orm.batch([clear, ...guards, ...upserts, orm.delete(writeGuards)]));
      } catch (error) {
        if (!isGuardViolation(error)) throw error;
        throw new RegistryError("CONFLICT", "the state was changed by somebody else meanwhile", {
          cause: error,
        });
      }
    },
    async delete(keys) {
      if (keys.length === 0) return;
      await writes.run(() => orm.delete(channelState).where(inArray(channelState.key, [...keys])));
    },
  };

  function insertGuard(key: string, eTag: string) {
    const current = orm
      .select({ eTag: channelState.eTag })
      .from(channelState)
      .where(eq(channelState.key, key));
    return orm.insert(writeGuards).values({ satisfied: sql`coalesce((${current}) = ${eTag}, 0)` });
  }
}

function isGuardViolation(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.includes("guard_is_satisfied")) return true;
  }
  return false;
}
