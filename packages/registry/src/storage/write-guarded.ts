import type { Database } from "@stadtlotse/database";
import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { writeGuards } from "./tables.js";

/** Statements that hold together, and what must be so at the moment in which they are written. */
export interface PreparedWrite {
  conditions: readonly SQL[];
  statements: readonly BatchItem<"sqlite">[];
}

/**
 * Writes all statements or none, and none where one of the conditions no longer holds at that moment.
 *
 * @returns whether anything was written
 */
export async function writeGuarded(
  { orm, writes }: Database,
  ...prepared: readonly PreparedWrite[]
): Promise<boolean> {
  const guards = prepared
    .flatMap(({ conditions }) => conditions)
    .map((condition) => orm.insert(writeGuards).values({ satisfied: sql`coalesce(${condition}, 0)` }));
  const statements = prepared.flatMap((write) => write.statements);
  try {
    await writes.run(() =>
      orm.batch([orm.delete(writeGuards), ...guards, ...statements, orm.delete(writeGuards)]),
    );
    return true;
  } catch (error) {
    if (!isGuardViolation(error)) throw error;
    return false;
  }
}

function isGuardViolation(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.includes("guard_is_satisfied")) return true;
  }
  return false;
}
