import { buildRows, type Row, type Segment } from "./build-rows.js";
import type { TextRun } from "./read-page.js";

/** Builds the rows of a page; a table that the file describes becomes one segment at its place. */
export function buildPageRows(runs: readonly TextRun[]): Row[] {
  const tables = groupBy(
    runs.filter((run) => run.tag.cell !== undefined),
    (run) => run.tag.cell?.table ?? 0,
  ).filter(isTable);
  const gathered = new Set(tables.flat());
  const rows = buildRows(runs.filter((run) => !gathered.has(run)));
  return [...rows, ...tables.map((table) => [toSegment(table)])].sort(
    (left, right) => topOf(right) - topOf(left),
  );
}

/** One row or one column lays out a page and says nothing. */
function isTable(runs: readonly TextRun[]): boolean {
  const rows = new Set(runs.map((run) => run.tag.cell?.row));
  const columns = new Set(runs.map((run) => run.tag.cell?.column));
  return rows.size > 1 && columns.size > 1;
}

function toSegment(runs: readonly TextRun[]): Segment {
  const columns = Math.max(...runs.map((run) => run.tag.cell?.column ?? 0)) + 1;
  const rows = groupBy(runs, (run) => run.tag.cell?.row ?? 0).map((row) =>
    Array.from({ length: columns }, (_, column) =>
      buildRows(row.filter((run) => run.tag.cell?.column === column)),
    ),
  );
  return {
    text: "",
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.x + run.width)),
    y: Math.max(...runs.map((run) => run.y)),
    size: Math.max(...runs.map((run) => run.size)),
    font: "",
    tag: {},
    table: { rows, hasHead: hasHead(runs) },
  };
}

/** Of a table that goes on from the page before, the head stands there. */
function hasHead(runs: readonly TextRun[]): boolean {
  const first = Math.min(...runs.map((run) => run.tag.cell?.row ?? 0));
  return runs.every(({ tag: { cell } }) => cell?.row !== first || cell.isHead);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Item[][] {
  const groups = new Map<number, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([left], [right]) => left - right).map(([, group]) => group);
}

function topOf(row: Row): number {
  return row[0]?.y ?? 0;
}
