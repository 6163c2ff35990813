import type { Database } from "@stadtlotse/database";
import type { Fact } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";
import { seedRecords } from "../office-records/seed-records.js";
import { factKind } from "./fact-item.js";

/** Takes over the reference facts of a release. They are read as a whole at start, so nobody is told of changes. */
export function seedFacts(
  database: Database,
  clock: Clock,
  reference: readonly Fact[],
): Promise<{ written: number }> {
  return seedRecords(database, clock, { kind: factKind.name, records: reference });
}
