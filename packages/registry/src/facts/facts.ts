import type { Database } from "@stadtlotse/database";
import { Fact } from "@stadtlotse/domain";
import { eq } from "drizzle-orm";
import type { Facts, StoredFact } from "../registry.js";
import { facts } from "../storage/tables.js";

/** The dated facts that answers rest on: the reference facts, and what the office made of them. */
export function createFacts(database: Database): Facts {
  const { orm } = database;
  return {
    async list() {
      return (await orm.select().from(facts)).map(toStoredFact);
    },
    async find(id) {
      const row = await orm.select().from(facts).where(eq(facts.id, id)).get();
      return row && toStoredFact(row);
    },
  };
}

function toStoredFact({ content, revision, editedByOffice }: typeof facts.$inferSelect): StoredFact {
  return { fact: Fact.parse(JSON.parse(content)), revision, editedByOffice };
}
