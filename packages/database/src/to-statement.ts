import type { InStatement, InValue } from "@libsql/client";

/** What a batch of writes is made of: also what one room hands to another one, to be written with its own or not at all. */
export type Statement = InStatement;

interface Query {
  toSQL(): { sql: string; params: unknown[] };
}

/** Makes a statement for `client.batch(…, "write")` of a drizzle query; drizzle's own batch takes the lock too late. */
export function toStatement(query: Query): Statement {
  const { sql, params } = query.toSQL();
  return { sql, args: params as InValue[] }; // drizzle has encoded them for libSQL already
}
