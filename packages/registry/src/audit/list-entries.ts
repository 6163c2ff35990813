import type { Database } from "@stadtlotse/database";
import { and, asc, count, desc, eq, gt, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { audit } from "../storage/tables.js";
import { toEntry } from "./to-entry.js";
import type { AuditFilter, AuditPage, ListedEntry, PageWish } from "./trail.js";

/** One page of the entries that pass a filter, and how many do. */
export async function listEntries(
  { orm }: Database,
  filter: AuditFilter,
  { limit, after, oldestFirst = false }: PageWish,
): Promise<AuditPage> {
  const passing = conditionsOf(filter);
  const behind = after === undefined ? undefined : (oldestFirst ? gt : lt)(audit.id, after);
  const [rows, [all]] = await orm.batch([
    orm
      .select()
      .from(audit)
      .where(and(...passing, behind))
      .orderBy((oldestFirst ? asc : desc)(audit.id))
      .limit(limit + 1),
    orm
      .select({ count: count() })
      .from(audit)
      .where(and(...passing)),
  ]);
  return {
    entries: rows.slice(0, limit).map(toListed),
    total: all?.count ?? 0,
    hasMore: rows.length > limit,
  };
}

function conditionsOf({ kind, record, actor, action, from, to, words = [] }: AuditFilter): SQL[] {
  return [
    // what begins with "fact:" lies before "fact;", so that the index of names is used
    kind === undefined ? undefined : and(gte(audit.record, `${kind}:`), lt(audit.record, `${kind};`)),
    record === undefined
      ? undefined
      : eq(sql`substr(${audit.record}, instr(${audit.record}, ':') + 1)`, record),
    actor === undefined ? undefined : eq(audit.actor, actor),
    action === undefined ? undefined : eq(audit.action, action),
    from === undefined ? undefined : gte(audit.at, from),
    to === undefined ? undefined : lte(audit.at, `${to}T23:59:59.999Z`),
    ...words.map(mentions),
  ].filter((each) => each !== undefined);
}

/** Whether a word stands in the record's name, its actor, or what it said. */
function mentions(word: string): SQL | undefined {
  const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    ...[audit.record, audit.actor, audit.before, audit.after].map(
      (column) => sql`${column} LIKE ${pattern} ESCAPE '\\'`,
    ),
  );
}

function toListed(row: typeof audit.$inferSelect): ListedEntry {
  const kind = row.record.slice(0, row.record.indexOf(":"));
  return { id: row.id, kind, record: row.record.slice(kind.length + 1), ...toEntry(row) };
}
