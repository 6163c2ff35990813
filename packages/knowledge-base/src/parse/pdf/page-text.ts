import type { Row } from "./build-rows.js";

/** Rows together with those inside of tables. */
export function withTableRows(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...row.flatMap((segment) => segment.table?.rows.flat(2) ?? [])]);
}

/** All text of a page, a line a row. */
export function textOfRows(rows: readonly Row[]): string {
  return withTableRows(rows)
    .map((row) => row.map((segment) => segment.text).join(" "))
    .join("\n");
}
