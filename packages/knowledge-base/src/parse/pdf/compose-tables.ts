import type { LooseBlock } from "../render-blocks.js";
import { kindOfRow, renderTable, standsAboveFigures, type TableHead, type TableRow } from "../table-rows.js";
import type { Row, Segment } from "./build-rows.js";
import { columnsOf, countTableLines, gatherCells } from "./gather-cells.js";
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
      hasHead:
        tagged.hasHead || looksLikeHead(tagged.rows.map((row) => row.flat(2))) || standsAboveFigures(cells),
    };
  }
  const length = countTableLines(rows, first, isTableRow);
  const found = rows.slice(first, first + length);
  const columns = columnsOf(found);
  if (columns.length < 2 || columns.length > mostColumns) return undefined;
  const cells = gatherCells(found, columns, words);
  return { length, cells, hasHead: looksLikeHead(found) || standsAboveFigures(cells) };
}

function cellText(lines: readonly Row[], words: WordList): string {
  return joinLines(
    lines.map((line) =>
      line
        .map((segment) => segment.text)
        .join(" ")
        .replace(bulletMark, (mark, _at, text) => (/\p{L}/u.test(text) ? "• " : mark)),
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
