import type { Database } from "@stadtlotse/database";
import { Fact } from "@stadtlotse/domain";
import { gt, inArray } from "drizzle-orm";
import type { Clock } from "../clock.js";
import { officeRecordFields } from "../office-records/office-record-fields.js";
import type { Facts, StoredFact } from "../registry.js";
import { factChanges, records as table } from "../storage/tables.js";
import { createVersionedRecords } from "../storage/versioned-records.js";

const FactItem = Fact.extend(officeRecordFields);

export const factKind = { name: "fact", schema: FactItem };

/** The dated facts that answers rest on: the reference facts, and what the office made of them. */
export function createFacts(database: Database, clock: Clock): Facts {
  const { orm } = database;
  const records = createVersionedRecords(database, clock, factKind);
  return {
    async list() {
      return (await records.list()).map(toStoredFact);
    },
    async find(id) {
      const item = await records.find(id);
      return item && toStoredFact(item);
    },
    async changesAfter(position) {
      const changes = await orm.select().from(factChanges).where(gt(factChanges.position, position));
      const ids = [...new Set(changes.map(({ factId }) => factId))];
      const changed = ids.length === 0 ? [] : await records.listWhere(inArray(table.id, ids));
      return { position: changes.at(-1)?.position ?? position, facts: changed.map(toStoredFact) };
    },
  };
}

function toStoredFact(item: typeof FactItem._zod.output): StoredFact {
  const { version, createdAt, updatedAt, editedByOffice, withdrawn, ...fact } = item;
  return { fact, revision: version, editedByOffice };
}
