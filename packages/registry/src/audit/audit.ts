import { type Database, toStatement } from "@stadtlotse/database";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Clock } from "../clock.js";
import type { Audit, AuditEntry } from "../registry.js";
import { audit } from "../storage/tables.js";
import { describeChange } from "./describe-change.js";

/** Who changed a record, when, and what it was before and after. Entries are written together with the change. */
export function createAudit({ orm }: Database, clock: Clock = () => new Date()): Audit {
  const read = async (condition: SQL): Promise<AuditEntry[]> =>
    (await orm.select().from(audit).where(condition).orderBy(asc(audit.id))).map(toEntry);
  return {
    of: (record) => read(eq(audit.record, record)),
    startingWith: (prefix) => read(sql`substr(${audit.record}, 1, ${prefix.length}) = ${prefix}`),
    recorder:
      (kind, actor) =>
      ({ id, ...change }) => {
        const entry = describeChange({
          record: `${kind}:${id}`,
          at: clock().toISOString(),
          actor,
          ...change,
        });
        return [toStatement(orm.insert(audit).values(entry))];
      },
    erasure(record, actor) {
      const at = clock().toISOString();
      return [
        toStatement(orm.update(audit).set({ before: null, after: null }).where(eq(audit.record, record))),
        toStatement(orm.insert(audit).values({ record, action: "erased", actor, at })),
      ];
    },
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
