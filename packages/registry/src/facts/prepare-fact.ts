import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import type { PreparedWrite } from "../storage/write-guarded.js";
import { type FactItem, factKind } from "./fact-item.js";
import type { FactInput } from "./facts.js";
import { requireSourced } from "./require-sourced.js";

/**
 * What states a new fact, by itself or in the batch of another record.
 *
 * @throws RegistryError `INVALID_INPUT` for what is not known or has no source
 */
export function prepareFact(
  database: Database,
  clock: Clock,
  id: string,
  input: FactInput,
  actor: string,
): PreparedWrite & { item: FactItem } {
  requireSourced({ ...input, id });
  const content = { ...input, editedByOffice: true, withdrawn: false };
  return createVersionedRecords(database, clock, factKind).prepare(id, content, { actor });
}
