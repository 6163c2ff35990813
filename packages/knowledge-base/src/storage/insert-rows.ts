import type { InStatement } from "@libsql/client";
import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/**
 * Makes one statement that inserts rows, which are handed over as one JSON text: binding each value by itself takes
 * the embedded client longer than writing it. Not for blobs, which JSON does not know.
 */
export function insertRows<Table extends SQLiteTable>(
  table: Table,
  rows: readonly Table["$inferInsert"][],
): InStatement {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`);
  const values = columns.map((_, index) => `value ->> ${index}`);
  const encoded = rows.map((row: Record<string, unknown>) =>
    columns.map(([key, column]) => {
      const value = row[key] ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    }),
  );
  return {
    sql: `INSERT INTO "${getTableName(table)}" (${names.join(", ")}) SELECT ${values.join(", ")} FROM json_each(?)`,
    args: [JSON.stringify(encoded)],
  };
}
