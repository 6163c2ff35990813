import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import { factChanges } from "../storage/tables.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import type { PreparedWrite } from "../storage/write-guarded.js";
import { type FactItem, factKind } from "./fact-item.js";
import type { FactInput } from "./facts.js";
import { requireSourced } from "./require-sourced.js";

/**
 * What states a new fact and tells those who keep an index of it, in one batch or in that of another record.
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
  const { item, conditions, statements } = createVersionedRecords(database, clock, factKind).prepare(
    id,
    content,
    { actor },
  );
  return {
    item,
    conditions,
    statements: [...statements, ...prepareFactChange(database, id).statements],
  };
}

/** What tells those who keep an index that a fact is not what it was. */
export function prepareFactChange({ orm }: Database, factId: string): PreparedWrite {
  return { conditions: [], statements: [orm.insert(factChanges).values({ factId })] };
}
