import type { Database } from "@stadtlotse/database";
import { desc, sql } from "drizzle-orm";
import { audit } from "../storage/tables.js";
import type { KnowledgeCount } from "./reports.js";

export async function reportKnowledge({ orm }: Database): Promise<KnowledgeCount[]> {
  const month = sql<string>`substr(${audit.at}, 1, 7)`;
  const kind = sql<string>`substr(${audit.record}, 1, instr(${audit.record}, ':') - 1)`;
  const times = (action: (typeof audit.$inferSelect)["action"]) =>
    sql<number>`count(*) FILTER (WHERE ${audit.action} = ${action})`.mapWith(Number);
  return orm
    .select({
      month,
      kind,
      created: times("created"),
      changed: times("changed"),
      erased: times("erased"),
    })
    .from(audit)
    .groupBy(month, kind)
    .orderBy(desc(month), kind);
}
