import { groupByBaseline, type Row, type Segment } from "./build-rows.js";
import { findStretches, type Stretch } from "./find-stretches.js";

const narrowestGutter = 7;
const fewestLines = 3;

/**
 * Puts the rows of a page into reading order: where several rows share a gutter and both sides are running text,
 * the left column is read before the right one. Rows of tables stay together.
 */
export function orderRows(rows: readonly Row[]): Row[] {
  const ordered: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    const columns = findColumns(rows, index);
    if (columns) {
      ordered.push(...orderRows(columns.left), ...orderRows(columns.right));
      index = columns.next;
    } else {
      ordered.push(rows[index] ?? []);
      index += 1;
    }
  }
  return ordered;
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
    const gutter = widest(free.filter((candidate) => countCrossing(band, candidate) >= fewestLines));
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
    const widths = inside.map((segment) => segment.right - segment.x).sort((a, b) => a - b);
    const median = widths[Math.floor(widths.length / 2)] ?? 0;
    const letters = inside.reduce((sum, segment) => sum + segment.text.length, 0) / inside.length;
    return inside.length >= fewestLines && median >= (column.right - column.left) * 0.55 && letters >= 15;
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

/** Rows with text on both sides of the gutter. */
function countCrossing(band: readonly Row[], gutter: Stretch): number {
  return band.filter(
    (row) =>
      row.some((segment) => segment.right <= gutter.left + 1) &&
      row.some((segment) => segment.x >= gutter.right - 1),
  ).length;
}

function widest(gutters: readonly Stretch[]): Stretch | undefined {
  return [...gutters].sort((a, b) => b.right - b.left - (a.right - a.left))[0];
}
