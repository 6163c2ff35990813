import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { parseAgs } from "@stadtlotse/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Clock } from "../clock.js";
import type { ApiKey, ApiKeys } from "../registry.js";
import { apiKeys } from "../storage/tables.js";

const prefix = "sl_";

/** Keys that prove who asks. Only a hash is stored: 256 random bits need no salt and no slow hash. */
export function createApiKeys(database: Database, clock: Clock): ApiKeys {
  const byHash = database.orm
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.hash, sql.placeholder("hash")), isNull(apiKeys.revokedAt)))
    .prepare();

  return {
    async create({ ags, role }) {
      parseAgs(ags);
      const id = randomUUID();
      const key = prefix + randomBytes(32).toString("base64url");
      const row = { id, hash: hashOf(key), ags, role, createdAt: clock().toISOString() };
      await database.writes.run(() => database.orm.insert(apiKeys).values(row));
      return { id, key };
    },
    async verify(key) {
      const row = await byHash.get({ hash: hashOf(key) });
      return row && toApiKey(row);
    },
    async list() {
      return (await database.orm.select().from(apiKeys).orderBy(apiKeys.createdAt)).map(toApiKey);
    },
    async revoke(id) {
      const result = await database.writes.run(() =>
        database.orm
          .update(apiKeys)
          .set({ revokedAt: clock().toISOString() })
          .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt))),
      );
      return result.rowsAffected > 0;
    },
  };
}

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function toApiKey({ id, ags, role, createdAt, revokedAt }: typeof apiKeys.$inferSelect): ApiKey {
  return { id, ags, role, createdAt, ...(revokedAt === null ? {} : { revokedAt }) };
}
