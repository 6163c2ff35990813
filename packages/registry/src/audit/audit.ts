import { type Database, toStatement } from "@stadtlotse/database";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Clock } from "../clock.js";
import type { Audit, AuditEntry } from "../registry.js";
import { audit } from "../storage/tables.js";
import { describeChange } from "./describe-change.js";
import { listEntries } from "./list-entries.js";
import { toEntry } from "./to-entry.js";

/** Who changed a record, when, and what it was before and after. Entries are written together with the change. */
export function createAudit(database: Database, clock: Clock = () => new Date()): Audit {
  const { orm } = database;
  const read = async (condition: SQL): Promise<AuditEntry[]> =>
    (await orm.select().from(audit).where(condition).orderBy(asc(audit.id))).map(toEntry);
  return {
    of: (record) => read(eq(audit.record, record)),
    startingWith: (prefix) => read(sql`substr(${audit.record}, 1, ${prefix.length}) = ${prefix}`),
    list: (filter, page) => listEntries(database, filter, page),
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
