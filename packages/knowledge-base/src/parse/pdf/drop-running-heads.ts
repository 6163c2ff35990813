import type { Row } from "./build-rows.js";

/** Rows from the top and from the bottom of a page that can be a running head. */
const edgeRows = 3;
const sharePages = 0.5;
const fewestPages = 3;

/**
 * Takes away what stands on top or at the bottom of most pages: titles, footers, page numbers. Digits are taken
 * as equal, so that "Seite 3 von 18" is the same on every page.
 */
export function dropRunningHeads(pages: readonly Row[][]): Row[][] {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    for (const key of new Set(edgesOf(rows).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(fewestPages, pages.length * sharePages);
  return pages.map((rows) => {
    const edges = new Set(edgesOf(rows));
    return rows.filter(
      (row) => !edges.has(row) || ((counts.get(keyOf(row)) ?? 0) < needed && !isPageNumber(row)),
    );
  });
}

function edgesOf(rows: readonly Row[]): Row[] {
  return [...rows.slice(0, edgeRows), ...rows.slice(Math.max(edgeRows, rows.length - edgeRows))];
}

function keyOf(row: Row): string {
  const place = Math.round((row[0]?.y ?? 0) / 4);
  return `${place}:${textOf(row).replace(/\d+/g, "#")}`;
}

function isPageNumber(row: Row): boolean {
  return /^[-–\s]*(?:Seite\s+)?\d{1,4}(?:\s*(?:von|\/)\s*\d{1,4})?[-–\s]*$/.test(textOf(row));
}

function textOf(row: Row): string {
  return row.map((segment) => segment.text).join(" ");
}
