import type { Database } from "@stadtlotse/database";
import { sql } from "drizzle-orm";
import { audit } from "../storage/tables.js";
import { ticketKind } from "../tickets/tickets.js";
import type { TicketTimes } from "./reports.js";

const hourMs = 3_600_000;

/** From the audit, because a ticket that was closed later no longer says when it was answered. */
export async function reportTickets({ orm }: Database): Promise<TicketTimes[]> {
  const state = sql`json_extract(${audit.after}, '$.state')`;
  const asked = sql<string>`json_extract(min(${audit.after}), '$.createdAt')`;
  const rows = await orm
    .select({ asked, answered: sql<string>`min(${audit.at})` })
    .from(audit)
    .where(sql`${audit.record} LIKE ${`${ticketKind.name}:%`} AND ${state} = 'answered'`)
    .groupBy(audit.record);
  const hours = new Map<string, number[]>();
  for (const row of rows) {
    const month = row.answered.slice(0, 7);
    const took = (Date.parse(row.answered) - Date.parse(row.asked)) / hourMs;
    hours.set(month, [...(hours.get(month) ?? []), took]);
  }
  return [...hours]
    .map(([month, took]) => ({ month, answered: took.length, medianHours: medianOf(took) }))
    .toSorted((left, right) => left.month.localeCompare(right.month));
}

/** Of at least one value. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return (lower + upper) / 2;
}
