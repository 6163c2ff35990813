// biome-ignore-all lint/a11y/noRedundantRoles: a narrow screen shows rows as blocks, which takes their roles away
import type { ComponentChildren } from "preact";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ComponentChildren;
  numeric?: boolean;
}

/**
 * A table of records; the first column names the row, and a column in which nothing stands is left out. A wide one
 * scrolls by itself, by keyboard too; on a narrow screen its rows become blocks, which is why it says what it is.
 */
export function DataTable<Row>(props: {
  caption: string;
  /** Where a heading above says it already. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}): ComponentChildren {
  const { caption, rows } = props;
  const columns = props.columns.filter(
    ({ cell }) => rows.length === 0 || rows.some((row) => cell(row) !== ""),
  );
  if (columns.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled by keyboard
    <section class="kern-table-responsive" aria-label={caption} tabIndex={0}>
      <table class="kern-table kern-table--small" role="table">
        <caption class={props.hideCaption ? "kern-sr-only" : "kern-title"}>{caption}</caption>
        <TableHead columns={columns} />
        <tbody class="kern-table__body" role="rowgroup">
          {rows.map((row) => (
            <TableRow key={props.keyOf(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableHead<Row>({ columns }: { columns: readonly Column<Row>[] }): ComponentChildren {
  return (
    <thead class="kern-table__head" role="rowgroup">
      <tr class="kern-table__row" role="row">
        {columns.map(({ head, numeric }) => (
          <th
            key={head}
            scope="col"
            role="columnheader"
            class={`kern-table__header ${numericClass("header", numeric)}`}
          >
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function TableRow<Row>(props: { row: Row; columns: readonly Column<Row>[] }): ComponentChildren {
  const { row, columns } = props;
  const [first, ...others] = columns;
  return (
    <tr class="kern-table__row" role="row">
      <th scope="row" role="rowheader" class="kern-table__header">
        {first?.cell(row)}
      </th>
      {others.map(({ head, cell, numeric }) => (
        <td
          key={head}
          role="cell"
          data-head={head}
          class={`kern-table__cell ${numericClass("cell", numeric)}`}
        >
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

function numericClass(part: "header" | "cell", numeric: boolean | undefined): string {
  return numeric ? `kern-table__${part}--numeric` : "";
}
