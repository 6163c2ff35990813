import { createHash } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { and, eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { describeChange } from "../audit/describe-change.js";
import type { Clock } from "../clock.js";
import { audit, records } from "../storage/tables.js";
import type { PreparedWrite } from "../storage/write-guarded.js";

const recordsPerBatch = 100;
const actor = "release";

/** Records of one kind as a release brings them along. */
export interface ReferenceRecords {
  kind: string;
  records: readonly { readonly id: string }[];
}

/**
 * Takes over the reference records of a release: new ones are added, unedited ones replaced when their content
 * changed (with a new version and an audit entry), those that the office edited stay as they are, and what the release
 * says of them now is kept beside them until the office has looked at it.
 *
 * @param follow what else is written with a record that is new or replaced
 */
export async function seedRecords(
  database: Database,
  clock: Clock,
  { kind, records: reference }: ReferenceRecords,
  follow: (id: string) => PreparedWrite["statements"] = () => [],
): Promise<{ written: number }> {
  const { orm, writes } = database;
  const stored = new Map(
    (await orm.select().from(records).where(eq(records.kind, kind))).map((row) => [row.id, row]),
  );
  const at = clock().toISOString();
  const changes = reference.flatMap((record) => {
    const { id, ...rest } = record;
    const content = JSON.stringify(rest);
    const referenceHash = createHash("sha256").update(JSON.stringify(record)).digest("hex");
    const known = stored.get(id);
    return known?.referenceHash === referenceHash ? [] : [{ id, content, referenceHash, known }];
  });
  for (let start = 0; start < changes.length; start += recordsPerBatch) {
    const [first, ...others] = changes.slice(start, start + recordsPerBatch).flatMap(toStatements);
    if (first) await writes.run(() => orm.batch([first, ...others]));
  }
  return { written: changes.filter(({ known }) => !known?.edited).length };

  function toStatements({
    id,
    content,
    referenceHash,
    known,
  }: (typeof changes)[number]): BatchItem<"sqlite">[] {
    const isThis = and(eq(records.kind, kind), eq(records.id, id));
    if (!known) {
      const row = { kind, id, version: 1, createdAt: at, updatedAt: at, content, referenceHash };
      // another process may be starting at the same moment
      return [orm.insert(records).values(row).onConflictDoNothing(), ...follow(id)];
    }
    if (known.edited) {
      return [orm.update(records).set({ offered: content, referenceHash }).where(isThis)];
    }
    const version = known.version + 1;
    const envelope = { id, createdAt: known.createdAt, editedByOffice: false };
    return [
      orm
        .update(records)
        .set({ version, content, referenceHash, updatedAt: at })
        .where(and(isThis, eq(records.version, known.version))),
      orm.insert(audit).values(
        describeChange({
          record: `${kind}:${id}`,
          at,
          actor,
          before: {
            ...JSON.parse(known.content),
            ...envelope,
            version: known.version,
            updatedAt: known.updatedAt,
          },
          after: { ...JSON.parse(content), ...envelope, version, updatedAt: at },
        }),
      ),
      ...follow(id),
    ];
  }
}
