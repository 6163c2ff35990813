import type { InStatement, InValue } from "@libsql/client";

interface Query {
  toSQL(): { sql: string; params: unknown[] };
}

/** Makes a statement for `client.batch(…, "write")` of a drizzle query; drizzle's own batch takes the lock too late. */
export function toStatement(query: Query): InStatement {
  const { sql, params } = query.toSQL();
  return { sql, args: params as InValue[] }; // drizzle has encoded them for libSQL already
}
