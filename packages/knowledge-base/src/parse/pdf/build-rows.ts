import type { TextRun } from "./read-page.js";
import type { Tag } from "./read-tags.js";

/** Runs of one baseline without a wide gap between them: a line of a column, or a cell of a table. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of its characters. */
  font: string;
  tag: Tag;
  /** A whole table that the file describes as one, in the place of its text. */
  table?: TaggedTable;
}

export interface TaggedTable {
  /** Lines of each cell. */
  rows: Row[][][];
  hasHead: boolean;
}

/** Segments of one baseline from left to right. */
export type Row = Segment[];

/** Wider than any space of justified text, in heights of the letters. */
const columnGap = 1;
const wordGap = 0.12;

/** Groups the runs of a page by baseline, from top to bottom, and joins neighbours to segments. */
export function buildRows(runs: readonly TextRun[]): Row[] {
  return groupByBaseline(runs).map(joinRuns);
}

/** From top to bottom, each row from left to right. */
export function groupByBaseline<Piece extends { x: number; y: number; size: number }>(
  pieces: readonly Piece[],
): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((left, right) => right.y - left.y || left.x - right.x)) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    // Half a line: raised and lowered letters belong to the line beside them.
    if (row && anchor && anchor.y - piece.y < Math.min(anchor.size, piece.size) * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((left, right) => left.x - right.x));
}

function joinRuns(runs: readonly TextRun[]): Row {
  const row: { segment: Segment; fonts: Map<string, number> }[] = [];
  for (const run of runs) {
    const last = row.at(-1);
    const gap = last ? run.x - last.segment.right : Number.POSITIVE_INFINITY;
    if (!last || gap > Math.max(run.size, last.segment.size) * columnGap) {
      const { width, ...rest } = run;
      row.push({ segment: { ...rest, right: run.x + width }, fonts: new Map([[run.font, run.text.length]]) });
    } else if (!isDrawnTwice(run, last.segment)) {
      append(last.segment, run, gap);
      last.fonts.set(run.font, (last.fonts.get(run.font) ?? 0) + run.text.length);
    }
  }
  return row.map(({ segment, fonts }) => ({
    ...segment,
    text: segment.text.replace(/\s+/g, " ").trim(),
    font: [...fonts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? segment.font,
  }));
}

/** Some programs draw bold letters by drawing them again with a tiny shift. */
function isDrawnTwice(run: TextRun, segment: Segment): boolean {
  const covered = segment.right - run.x;
  return (
    covered > run.width * 0.8 && covered < run.width * 1.2 && segment.text.trimEnd().endsWith(run.text.trim())
  );
}

function append(segment: Segment, run: TextRun, gap: number): void {
  const needsSpace = gap > run.size * wordGap && !/\s$/.test(segment.text) && !/^\s/.test(run.text);
  segment.text += (needsSpace ? " " : "") + run.text;
  segment.right = Math.max(segment.right, run.x + run.width);
  segment.size = Math.max(segment.size, run.size);
}
