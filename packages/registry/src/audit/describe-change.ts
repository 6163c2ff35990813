import type { audit } from "../storage/tables.js";

/** The row of one change, to be inserted in the batch that makes it. */
export function describeChange(change: {
  record: string;
  at: string;
  actor: string;
  before?: unknown;
  /** Missing where the record was taken away. */
  after?: unknown;
}): typeof audit.$inferInsert {
  const { record, at, actor, before, after } = change;
  return {
    record,
    action: after === undefined ? "erased" : before === undefined ? "created" : "changed",
    actor,
    at,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
  };
}
