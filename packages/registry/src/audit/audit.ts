import type { Database } from "@stadtlotse/database";
import { asc, eq } from "drizzle-orm";
import type { Audit } from "../registry.js";
import { audit } from "../storage/tables.js";

/** Who changed a record, when, and what it was before and after. Entries are written together with the change. */
export function createAudit({ orm }: Database): Audit {
  return {
    async of(record) {
      const rows = await orm.select().from(audit).where(eq(audit.record, record)).orderBy(asc(audit.id));
      return rows.map(({ action, actor, at, before, after }) => ({
        action,
        actor,
        at,
        ...(before === null ? {} : { before: JSON.parse(before) }),
        ...(after === null ? {} : { after: JSON.parse(after) }),
      }));
    },
  };
}
