import type { Database } from "@stadtlotse/database";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Audit, AuditEntry } from "../registry.js";
import { audit } from "../storage/tables.js";

/** Who changed a record, when, and what it was before and after. Entries are written together with the change. */
export function createAudit({ orm }: Database): Audit {
  const read = async (condition: SQL): Promise<AuditEntry[]> =>
    (await orm.select().from(audit).where(condition).orderBy(asc(audit.id))).map(toEntry);
  return {
    of: (record) => read(eq(audit.record, record)),
    startingWith: (prefix) => read(sql`substr(${audit.record}, 1, ${prefix.length}) = ${prefix}`),
  };
}

function toEntry({ action, actor, at, before, after }: typeof audit.$inferSelect): AuditEntry {
  return {
    action,
    actor,
    at,
    ...(before === null ? {} : { before: JSON.parse(before) }),
    ...(after === null ? {} : { after: JSON.parse(after) }),
  };
}
