import type { Row, Segment } from "./build-rows.js";
import { findStretches } from "./find-stretches.js";

/** Rows from the top and from the bottom of a page that can be a running head. */
const edgeRows = 3;
/** A part of the width on either side of a page that can be a running margin: menus of slides. */
const marginShare = 0.15;
const sharePages = 0.5;
const fewestPages = 2;

/**
 * Takes away what stands on top, at the bottom or on the side of most pages: titles, footers, page numbers, menus.
 * A number may differ from page to page where it counts them, as in "Seite 3 von 18": one that tells something else
 * belongs to the text. What would leave most pages empty is no running head.
 */
export function dropRunningHeads(pages: readonly Row[][]): Row[][] {
  const needed = Math.max(fewestPages, pages.length * sharePages);
  const isMargin = marginOf(pages.flat(2));
  const heads = countPages(
    pages.map((rows, page) => edgesOf(rows).flatMap((row) => keysOfRow(row, rows, page))),
  );
  const margins = countPages(pages.map((rows) => rows.flat().filter(isMargin).map(keyOfSegment)));
  const dropped = pages.map((rows, page) => {
    const edges = new Set(edgesOf(rows));
    const isHead = (row: Row) =>
      edges.has(row) &&
      (isPageNumber(row) || keysOfRow(row, rows, page).some((key) => (heads.get(key) ?? 0) >= needed));
    const isKept = (segment: Segment) =>
      !isMargin(segment) || (margins.get(keyOfSegment(segment)) ?? 0) < needed;
    return rows
      .filter((row) => !isHead(row))
      .map((row) => row.filter(isKept))
      .filter((row) => row.length > 0);
  });
  const emptied = dropped.filter((rows, page) => rows.length === 0 && pages[page]?.length !== 0).length;
  return emptied < needed ? dropped : pages.map((rows) => [...rows]);
}

function edgesOf(rows: readonly Row[]): Row[] {
  return [...rows.slice(0, edgeRows), ...rows.slice(Math.max(edgeRows, rows.length - edgeRows))];
}

function marginOf(segments: readonly Segment[]): (segment: Segment) => boolean {
  const stretches = findStretches(segments);
  const left = stretches[0]?.left ?? 0;
  const width = (stretches.at(-1)?.right ?? 0) - left;
  return ({ x, right, table }) =>
    table === undefined && (right < left + width * marginShare || x > left + width * (1 - marginShare));
}

function countPages(keys: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of keys) for (const key of new Set(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What a row has in common with that of another page, if it is a running head: any of these. */
function keysOfRow(row: Row, rows: readonly Row[], page: number): string[] {
  const text = textOf(row);
  const numbers = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + digits.length)];
    return { before, after, offset: Number(digits) - page };
  });
  const counting = numbers.map(({ before, after, offset }) => `${before}#${offset}${after}`);
  // Above or below everything else, a page number may stand beside the title of the chapter.
  const isOutermost = row === rows[0] || row === rows.at(-1);
  const beside = numbers
    .filter(({ before, after }) => isOutermost && (before === "" || after === ""))
    .map(({ offset }) => `#${offset}`);
  return [text, ...counting, ...beside].map((key) => `${Math.round((row[0]?.y ?? 0) / 4)}:${key}`);
}

function keyOfSegment({ x, y, text }: Segment): string {
  return `${Math.round(x)}:${Math.round(y)}:${text}`;
}

function isPageNumber(row: Row): boolean {
  return /^[-–\s]*(?:Seite\s+)?\d{1,4}(?:\s*(?:von|\/)\s*\d{1,4})?[-–\s]*$/.test(textOf(row));
}

function textOf(row: Row): string {
  return row.map((segment) => segment.text).join(" ");
}
