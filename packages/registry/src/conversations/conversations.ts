import type { Database } from "@stadtlotse/database";
import { eq, sql } from "drizzle-orm";
import type { Clock } from "../clock.js";
import type { Conversations } from "../registry.js";
import { conversations } from "../storage/tables.js";

/** What conversations remember, until they are deleted by their owner or by age. */
export function createConversations(database: Database, clock: Clock): Conversations {
  const byId = database.orm
    .select()
    .from(conversations)
    .where(eq(conversations.id, sql.placeholder("id")))
    .prepare();
  const save = database.orm
    .insert(conversations)
    .values({
      id: sql.placeholder("id"),
      owner: sql.placeholder("owner"),
      state: sql.placeholder("state"),
      updatedAt: sql.placeholder("updatedAt"),
    })
    .onConflictDoUpdate({
      target: conversations.id,
      set: { state: sql`excluded.state`, updatedAt: sql`excluded.updated_at` },
      setWhere: eq(conversations.owner, sql`excluded.owner`),
    })
    .prepare();

  return {
    async find(id) {
      const row = await byId.get({ id });
      return row && { ...row, state: JSON.parse(row.state) };
    },
    async save({ id, owner, state }) {
      const row = { id, owner, state: JSON.stringify(state), updatedAt: clock().toISOString() };
      await database.writes.run(() => save.run(row));
    },
    async delete(id) {
      return (await remove(eq(conversations.id, id))) > 0;
    },
    deleteOwnedBy: (owner) => remove(eq(conversations.owner, owner)),
  };

  async function remove(condition: ReturnType<typeof eq>): Promise<number> {
    const result = await database.writes.run(() => database.orm.delete(conversations).where(condition));
    return result.rowsAffected;
  }
}
