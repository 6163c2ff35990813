import type { LooseBlock } from "../render-blocks.js";
import { kindOfRow, renderTable, type TableHead, type TableRow } from "../table-rows.js";
import type { Row, Segment } from "./build-rows.js";
import { findStretches, type Stretch } from "./find-stretches.js";
import { joinLines, type WordList } from "./join-lines.js";
import { bulletMark } from "./lines.js";

export interface FoundTable {
  /** Rows of the page that it takes. */
  length: number;
  cells: TableRow[];
  hasHead: boolean;
}

/** A table that may go on: the names of its columns. */
export type OpenTable = TableRow;

const fewestRows = 3;
const mostColumns = 16;
/** A longer row is no row but a part of the page that was laid out with a table. */
const longestRow = 900;

/** Writes a table row by row; without a head of its own it takes that of the table that ended the page before. */
export function composeTable(
  table: FoundTable,
  above: OpenTable | undefined,
  page: number,
): { blocks: LooseBlock[]; table: OpenTable | undefined } {
  const columns = table.cells[0]?.length ?? 0;
  const inherited = above?.length === columns ? above : undefined;
  const head: TableHead = table.hasHead
    ? { rows: 1, names: table.cells[0] ?? [] }
    : { rows: 0, names: inherited ?? [] };
  const blocks = renderTable(table.cells, head).map((row, index): LooseBlock[] => {
    if (row.text.length <= longestRow) return [{ kind: kindOfRow(row), text: row.text, page }];
    return (table.cells[index] ?? []).map((cell) => ({ kind: "paragraph", text: cell, page }));
  });
  return { blocks: blocks.flat(), table: head.names.length > 0 ? head.names : undefined };
}

/** The table that begins at a row of the page: one that the file describes, or cells that stand below each other. */
export function takeTable(rows: readonly Row[], first: number, words: WordList): FoundTable | undefined {
  const tagged = rows[first]?.[0]?.table;
  if (tagged) {
    const cells = tagged.rows.map((row) => row.map((cell) => cellText(cell, words)));
    return {
      length: 1,
      cells,
      hasHead: tagged.hasHead || looksLikeHead(tagged.rows.map((row) => row.flat(2))),
    };
  }
  let end = first;
  while (end < rows.length && isTableRow(rows[end] ?? [])) end += 1;
  const found = rows.slice(first, end);
  if (found.length < fewestRows) return undefined;
  const columns = findStretches(found.flat());
  if (columns.length < 2 || columns.length > mostColumns) return undefined;
  return { length: found.length, cells: toCells(found, columns, words), hasHead: looksLikeHead(found) };
}

function cellText(lines: readonly Row[], words: WordList): string {
  return joinLines(
    lines.map((line) =>
      line
        .map((segment) => segment.text)
        .join(" ")
        .replace(bulletMark, "• "),
    ),
    words,
  );
}

/** Marks of lists and numbers of headings stand apart from their text but are no cells. */
function isTableRow(row: Row): boolean {
  const [first, second] = row;
  if (!first || !second || first.table) return false;
  const isMark = bulletMark.test(`${first.text} x`) || /^\d+(?:\.\d+)*[.)]?$/.test(first.text);
  return !(row.length === 2 && isMark && second.text.length > 12) && !/^\.{3,}/.test(second.text);
}

/** A head is set in another font than the rows below it, and holds words in several columns. */
function looksLikeHead(rows: readonly (readonly Segment[])[]): boolean {
  const [head = [], ...body] = rows;
  const fonts = new Set(body.flat().map((segment) => segment.font));
  return head.length > 1 && head.every((segment) => !fonts.has(segment.font) && /\p{L}/u.test(segment.text));
}

/** A row close below another without a first cell goes on with the cells of that one. */
function toCells(rows: readonly Row[], columns: readonly Stretch[], words: WordList): TableRow[] {
  const cells: string[][] = [];
  rows.forEach((row, index) => {
    const texts = columns.map(() => "");
    for (const segment of row) {
      const column = columns.findLastIndex(({ left }) => segment.x >= left - 1);
      texts[column] = texts[column] ? `${texts[column]} ${segment.text}` : segment.text;
    }
    const above = cells.at(-1);
    const leap = (rows[index - 1]?.[0]?.y ?? 0) - (row[0]?.y ?? 0);
    const isContinued = row.length === 1 || row.every((segment) => /^\p{Ll}/u.test(segment.text));
    if (above && texts[0] === "" && isContinued && leap < (row[0]?.size ?? 0) * 1.4) {
      texts.forEach((text, column) => {
        if (text !== "") above[column] = above[column] ? joinLines([above[column], text], words) : text;
      });
    } else cells.push(texts);
  });
  return cells;
}
