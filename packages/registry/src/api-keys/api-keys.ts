import { hash, randomBytes, randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { parseAgs } from "@stadtlotse/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import { describeChange } from "../audit/describe-change.js";
import type { Clock } from "../clock.js";
import type { ApiKey, ApiKeys, Scope } from "../registry.js";
import { apiKeys, audit } from "../storage/tables.js";
import { writeGuarded } from "../storage/write-guarded.js";
import { createFreshKeys } from "./fresh-keys.js";

const prefix = "sl_";
const operator = "operator";

/** Keys that prove who asks. Only a hash is stored: 256 random bits need no salt and no slow hash. */
export function createApiKeys(database: Database, clock: Clock): ApiKeys {
  const { orm, writes } = database;
  const fresh = createFreshKeys();
  const byHash = orm
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.hash, sql.placeholder("hash")), isNull(apiKeys.revokedAt)))
    .prepare();

  return {
    async create({ ags, role, scopes, expiresAt }, actor = operator) {
      parseAgs(ags);
      const id = randomUUID();
      const key = prefix + randomBytes(32).toString("base64url");
      const at = clock().toISOString();
      const row = {
        ...{ id, ags, role, createdAt: at, revokedAt: null },
        scopes: scopes === undefined ? null : scopes.join(" "),
        expiresAt: expiresAt ?? null,
      };
      const change = describeChange({ record: `key:${id}`, at, actor, after: toApiKey(row) });
      await writes.run(() =>
        orm.batch([
          orm.insert(apiKeys).values({ ...row, hash: hashOf(key) }),
          orm.insert(audit).values(change),
        ]),
      );
      return { id, key };
    },
    async verify(key) {
      const now = clock();
      const hash = hashOf(key);
      const record = fresh.find(hash, now) ?? (await read(hash, now));
      const hasExpired = record?.expiresAt !== undefined && record.expiresAt <= now.toISOString();
      return hasExpired ? undefined : record;
    },
    async list() {
      return (await orm.select().from(apiKeys).orderBy(apiKeys.createdAt)).map(toApiKey);
    },
    async revoke(id, actor = operator) {
      fresh.forget();
      const isValid = and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt));
      const row = await orm.select().from(apiKeys).where(isValid).get();
      if (row === undefined) return false;
      const at = clock().toISOString();
      const change = {
        ...{ record: `key:${id}`, at, actor },
        before: toApiKey(row),
        after: toApiKey({ ...row, revokedAt: at }),
      };
      const isRevoked = await writeGuarded(database, {
        conditions: [sql`exists ${orm.select().from(apiKeys).where(isValid)}`],
        statements: [
          orm.update(apiKeys).set({ revokedAt: at }).where(eq(apiKeys.id, id)),
          orm.insert(audit).values(describeChange(change)),
        ],
      });
      fresh.forget();
      return isRevoked;
    },
  };

  async function read(hash: string, now: Date): Promise<ApiKey | undefined> {
    const row = await byHash.get({ hash });
    if (row === undefined) return undefined;
    const record = toApiKey(row);
    fresh.keep(hash, record, now);
    return record;
  }
}

function hashOf(key: string): string {
  return hash("sha256", key);
}

function toApiKey(row: Omit<typeof apiKeys.$inferSelect, "hash">): ApiKey {
  const { id, ags, role, scopes, createdAt, expiresAt, revokedAt } = row;
  return {
    ...{ id, ags, role, createdAt },
    ...(scopes === null ? {} : { scopes: scopes.split(" ") as Scope[] }), // only `create` writes them
    ...(expiresAt === null ? {} : { expiresAt }),
    ...(revokedAt === null ? {} : { revokedAt }),
  };
}
