import type { Database } from "@stadtlotse/database";
import type { CalendarDay } from "@stadtlotse/domain";
import { and, desc, gt, like } from "drizzle-orm";
import type { RecordKind } from "../storage/record-kind.js";
import { audit } from "../storage/tables.js";
import type { OfficeRecord } from "./office-record-fields.js";

/**
 * The records of one kind as they stood at the end of a day (UTC): what was changed since is taken back, newest
 * first. What the release brought along counts as having been there always.
 */
export async function readPast<Item extends OfficeRecord>(
  { orm }: Database,
  { name, schema }: RecordKind<Item>,
  now: readonly Item[],
  asOf: CalendarDay,
): Promise<Item[]> {
  const later = await orm
    .select()
    .from(audit)
    .where(and(like(audit.record, `${name}:%`), gt(audit.at, endOf(asOf))))
    .orderBy(desc(audit.id));
  const past = new Map(now.map((item) => [item.id, item]));
  for (const { record, action, before } of later) {
    const id = record.slice(name.length + 1);
    if (before !== null) past.set(id, schema.parse(JSON.parse(before)));
    else if (action === "created") past.delete(id);
  }
  return [...past.values()];
}

/** Stands behind every moment of a day and before the next one's, on the last day that there is too. */
function endOf(day: CalendarDay): string {
  return `${day}T24:00:00.000Z`;
}
