import type { Database } from "@stadtlotse/database";
import { asc, gt, max } from "drizzle-orm";
import { audit } from "../storage/tables.js";

/** What was changed by whichever process, one after the other. Whoever keeps something of the records follows it. */
export interface Changes {
  /** Where the newest change stands; 0 before all. */
  position(): Promise<number>;
  /** The records that were changed behind a position, each once, and the position to ask from the next time. */
  after(position: number): Promise<{ position: number; records: ChangedRecord[] }>;
}

export interface ChangedRecord {
  /** `fact`, `programme`, `best-practice` … */
  kind: string;
  id: string;
}

/** Follows the audit: an entry is written in one batch with the change that it tells of. */
export function createChanges({ orm }: Database): Changes {
  return {
    async position() {
      const newest = await orm
        .select({ id: max(audit.id) })
        .from(audit)
        .get();
      return newest?.id ?? 0;
    },
    async after(position) {
      const changed = await orm
        .select({ id: audit.id, record: audit.record })
        .from(audit)
        .where(gt(audit.id, position))
        .orderBy(asc(audit.id));
      const names = new Set(changed.map(({ record }) => record));
      return { position: changed.at(-1)?.id ?? position, records: [...names].map(toRecord) };
    },
  };
}

function toRecord(name: string): ChangedRecord {
  const kind = name.slice(0, name.indexOf(":"));
  return { kind, id: name.slice(kind.length + 1) };
}
