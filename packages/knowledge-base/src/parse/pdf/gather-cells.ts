import type { TableRow } from "../table-rows.js";
import type { Row, Segment } from "./build-rows.js";
import { findStretches, type Stretch } from "./find-stretches.js";
import { joinLines, type WordList } from "./join-lines.js";

/** Lines of one cell stand closer together than this, in heights of their letters. */
const lineLeap = 1.35;
/** No line of running text stands closer below another: what does belongs to a cell beside it. */
const withinLine = 0.95;
const fewestRows = 3;

/**
 * How many rows of a page from `first` on are lines of one table that the file does not describe. A cell of several
 * lines may begin above and end below the line that holds the other cells.
 */
export function countTableLines(
  rows: readonly Row[],
  first: number,
  isTableRow: (row: Row) => boolean,
): number {
  const start = skipLoose(rows, first, isTableRow, withinLine);
  if (start === undefined) return 0;
  const columns = columnsOf(rows.slice(start).filter((_, index, all) => isWithin(all, index, isTableRow)));
  let end = start;
  while (end < rows.length) {
    const row = rows[end] ?? [];
    const goesOn =
      isTableRow(row) ||
      (fitsColumn(row, columns) &&
        (leapTo(rows, end) <= lineLeap || skipLoose(rows, end, isTableRow, lineLeap) !== undefined));
    if (!goesOn) break;
    end += 1;
  }
  return rows.slice(first, end).filter(isTableRow).length < fewestRows ? 0 : end - first;
}

/** Rows of several cells from the first one on, as far as no other row but single lines stands between them. */
function isWithin(rows: readonly Row[], index: number, isTableRow: (row: Row) => boolean): boolean {
  const broken = rows.findIndex((row) => !isTableRow(row) && row.length !== 1);
  return isTableRow(rows[index] ?? []) && (broken === -1 || index < broken);
}

/** The next row of several cells, where only lines that belong to its cells stand before it. */
function skipLoose(
  rows: readonly Row[],
  from: number,
  isTableRow: (row: Row) => boolean,
  nearest: number,
): number | undefined {
  for (let at = from; at < Math.min(rows.length, from + 4); at += 1) {
    const row = rows[at] ?? [];
    if (at > from && leapTo(rows, at) > (isTableRow(row) ? nearest : lineLeap)) return undefined;
    if (isTableRow(row)) return at;
    if (row.length !== 1 || row[0]?.table) return undefined;
  }
  return undefined;
}

/** From the row above, in heights of its letters. */
function leapTo(rows: readonly Row[], at: number): number {
  const [above, below] = [rows[at - 1]?.[0], rows[at]?.[0]];
  if (!above || !below || above.y < below.y) return Number.POSITIVE_INFINITY;
  return (above.y - below.y) / Math.min(above.size, below.size);
}

function fitsColumn(row: Row, columns: readonly Stretch[]): boolean {
  const [only] = row;
  if (!only || row.length > 1 || only.table) return false;
  const at = columns.findLastIndex(({ left }) => only.x >= left - 1);
  return at !== -1 && only.right <= (columns[at + 1]?.left ?? Number.POSITIVE_INFINITY);
}

/** The names of columns may reach over several of them; the rows below say where each begins. */
export function columnsOf(rows: readonly Row[]): Stretch[] {
  const all = findStretches(rows.flat());
  const below = findStretches(rows.slice(1).flat());
  return below.length > all.length && rows.length > fewestRows ? below : all;
}

/** Puts the lines of a table into cells: a row is every line from one wide gap to the next. */
export function gatherCells(lines: readonly Row[], columns: readonly Stretch[], words: WordList): TableRow[] {
  return divideRows(lines).map((row) =>
    columns.map((_, column) =>
      joinLines(
        row.flatMap((line) => {
          const inside = line.filter((segment) => columnOf(segment, columns) === column);
          return inside.length === 0 ? [] : [inside.map(({ text }) => text).join(" ")];
        }),
        words,
      ),
    ),
  );
}

function columnOf({ x }: Segment, columns: readonly Stretch[]): number {
  return Math.max(
    0,
    columns.findLastIndex(({ left }) => x >= left - 1),
  );
}

/** Each row has one line with several cells; between two of these it ends at the widest gap. */
function divideRows(lines: readonly Row[]): Row[][] {
  const rows: Row[][] = [];
  let from = 0;
  let full = lines.findIndex((line) => line.length > 1);
  for (let at = full + 1; at < lines.length; at += 1) {
    if ((lines[at]?.length ?? 0) < 2 || continues(lines, full, at)) continue;
    const end = widestGap(lines, full, at);
    rows.push(lines.slice(from, end));
    [from, full] = [end, at];
  }
  return [...rows, lines.slice(from)];
}

/** A line close below a row without a first cell goes on with the cells of that one. */
function continues(lines: readonly Row[], full: number, at: number): boolean {
  const line = lines[at] ?? [];
  const isBelowFirst = (line[0]?.x ?? 0) > (lines[full]?.[0]?.right ?? 0);
  return isBelowFirst && leapTo(lines, at) < 1.4 && line.every(({ text }) => /^\p{Ll}/u.test(text));
}

/** Where the widest gap between two lines ends; of equal ones the last. */
function widestGap(lines: readonly Row[], from: number, to: number): number {
  let [widest, place] = [0, to];
  for (let at = from + 1; at <= to; at += 1) {
    const gap = (lines[at - 1]?.[0]?.y ?? 0) - (lines[at]?.[0]?.y ?? 0);
    if (gap < widest - 0.5) continue;
    [widest, place] = [Math.max(gap, widest), at];
  }
  return place;
}
