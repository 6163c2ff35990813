import { groupByBaseline, type Row, type Segment } from "./build-rows.js";
import { findStretches, type Stretch } from "./find-stretches.js";

const narrowestGutter = 7;
const fewestLines = 3;
/** Lines of two columns that stand beside each other differ by no more than this, in points. */
const slack = 8;
/** Between the spaces of one justified line, in points. */
const unevenness = 1.5;
/** In heights of the letters. */
const widestSpace = 3;

/**
 * Puts the rows of a page into reading order: where several rows share a gutter and both sides are running text,
 * the left column is read before the right one. Rows of tables stay together.
 */
export function orderRows(rows: readonly Row[]): Row[] {
  const ordered: Row[] = [];
  const extent = extentOf(rows);
  for (let index = 0; index < rows.length; ) {
    const columns = findColumns(rows, index);
    if (columns) {
      ordered.push(...orderRows(columns.left), ...orderRows(columns.right));
      index = columns.next;
    } else {
      ordered.push(joinJustified(rows[index] ?? [], extent));
      index += 1;
    }
  }
  return ordered;
}

/** The words of a justified line fill its column and stand equally far apart: they are no cells of a table. */
function joinJustified(row: Row, extent: Stretch): Row {
  const [first] = row;
  const gaps = row.slice(1).map(({ x }, index) => x - (row[index]?.right ?? 0));
  const isEven = Math.max(...gaps) - Math.min(...gaps) < unevenness;
  if (!first || row.length < 3 || row.some(({ table }) => table) || !isEven) return row;
  const right = row.at(-1)?.right ?? first.right;
  const isFull = first.x < extent.left + unevenness && right > extent.right - unevenness;
  if (!isFull || (gaps[0] ?? 0) > first.size * widestSpace) return row;
  const text = row.map((segment) => segment.text).join(" ");
  return [{ ...first, text, right }];
}

/** The longest band of rows from `first` on that a gutter divides into two columns of running text. */
function findColumns(
  rows: readonly Row[],
  first: number,
): { left: Row[]; right: Row[]; next: number } | undefined {
  const extent = extentOf(rows.slice(first));
  let free: Stretch[] = [extent];
  let next = first;
  let best: { gutter: Stretch; next: number } | undefined;
  while (next < rows.length) {
    free = withoutRow(free, rows[next] ?? []);
    next += 1;
    const band = rows.slice(first, next);
    const gutter = widest(free.filter((candidate) => countBeside(band, candidate) >= fewestLines));
    if (gutter) best = { gutter, next };
    else if (best || !free.some((candidate) => candidate.right > extent.left)) break;
  }
  if (!best) return undefined;
  return divide(rows.slice(first, best.next), best.gutter, best.next);
}

function divide(band: readonly Row[], gutter: Stretch, next: number) {
  const segments = band.flat();
  const left = segments.filter((segment) => segment.right <= gutter.left + 1);
  const right = segments.filter((segment) => segment.right > gutter.left + 1);
  if (!isRunningText(left) || !isRunningText(right)) return undefined;
  return { left: groupByBaseline(left), right: groupByBaseline(right), next };
}

/** Lines of running text fill their column, of which a side may have several; labels and cells of tables do not. */
function isRunningText(segments: readonly Segment[]): boolean {
  return findStretches(segments).every((column) => {
    const inside = segments.filter(({ x }) => x >= column.left && x < column.right);
    // the words of a justified line may stand far apart
    const lines = groupByBaseline(inside);
    const widths = lines.map((line) => (line.at(-1)?.right ?? 0) - (line[0]?.x ?? 0)).sort((a, b) => a - b);
    const median = widths[Math.floor(widths.length / 2)] ?? 0;
    const letters = inside.reduce((sum, segment) => sum + segment.text.length, 0);
    const isWordy = letters >= 15 * inside.length || letters >= 25 * lines.length;
    return lines.length >= fewestLines && median >= (column.right - column.left) * 0.55 && isWordy;
  });
}

function extentOf(rows: readonly (readonly Segment[])[]): Stretch {
  const segments = rows.flat();
  return {
    left: Math.min(...segments.map((segment) => segment.x)),
    right: Math.max(...segments.map((segment) => segment.right)),
  };
}

function withoutRow(free: readonly Stretch[], row: Row): Stretch[] {
  let rest = [...free];
  for (const segment of row) {
    rest = rest.flatMap((gutter) => {
      if (segment.right <= gutter.left || segment.x >= gutter.right) return [gutter];
      return [
        { left: gutter.left, right: segment.x },
        { left: segment.right, right: gutter.right },
      ].filter(({ left, right }) => right - left >= narrowestGutter);
    });
  }
  return rest;
}

/** Lines that have text on the other side of the gutter beside them, on whichever side they are fewer. */
function countBeside(band: readonly Row[], gutter: Stretch): number {
  const left: number[] = [];
  const right: number[] = [];
  for (const { x, right: end, y } of band.flat()) {
    if (end <= gutter.left + 1) left.push(y);
    else if (x >= gutter.right - 1) right.push(y);
  }
  return Math.min(countWithin(left, right), countWithin(right, left));
}

/** Columns need not share their baselines: what counts is the height that they share. */
function countWithin(heights: readonly number[], others: readonly number[]): number {
  const [top, bottom] = [Math.max(...others) + slack, Math.min(...others) - slack];
  return heights.filter((y) => y <= top && y >= bottom).length;
}

function widest(gutters: readonly Stretch[]): Stretch | undefined {
  return [...gutters].sort((a, b) => b.right - b.left - (a.right - a.left))[0];
}
