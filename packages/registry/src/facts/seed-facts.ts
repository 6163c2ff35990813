import { createHash } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { Fact } from "@stadtlotse/domain";
import { facts } from "../storage/tables.js";

const rowsPerBatch = 200;

/**
 * Takes over the reference facts: new ones are added, unedited ones replaced when their content changed (with a
 * new revision), those that the office edited stay as they are.
 */
export async function seedFacts(
  database: Database,
  reference: readonly Fact[],
): Promise<{ written: number }> {
  const { orm, writes } = database;
  const stored = new Map(
    (
      await orm
        .select({
          id: facts.id,
          revision: facts.revision,
          referenceHash: facts.referenceHash,
          editedByOffice: facts.editedByOffice,
        })
        .from(facts)
    ).map((row) => [row.id, row]),
  );
  const rows = reference.flatMap((fact) => {
    const content = JSON.stringify(fact);
    const referenceHash = createHash("sha256").update(content).digest("hex");
    const known = stored.get(fact.id);
    if (known && (known.editedByOffice || known.referenceHash === referenceHash)) return [];
    return [{ id: fact.id, revision: (known?.revision ?? 0) + 1, content, referenceHash }];
  });
  for (let start = 0; start < rows.length; start += rowsPerBatch) {
    const [first, ...others] = rows
      .slice(start, start + rowsPerBatch)
      .map((row) => orm.insert(facts).values(row).onConflictDoUpdate({ target: facts.id, set: row }));
    if (first) await writes.run(() => orm.batch([first, ...others]));
  }
  return { written: rows.length };
}
