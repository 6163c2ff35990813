import type { LooseBlock } from "../render-blocks.js";
import { renderTable } from "../table-rows.js";
import type { Row, Segment } from "./build-rows.js";
import { joinLines, type WordList } from "./join-lines.js";
import type { TypeSizes } from "./type-sizes.js";

interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
}

interface Paragraph {
  kind: "heading" | "paragraph" | "list-item" | "contents";
  level?: number;
  lines: Line[];
}

const bullet = /^(?:[•▪●◦‣■□►–·*]|-(?=\s)|o(?=\s))\s*(?=\S)/;
const ordinal = /^(?:\d{1,2}[.)]|[a-z]\)|\(\d{1,2}\))\s+(?=\S)/;
const contentsLine = /(?:\.\s?){4,}\s*\d+$|…{2,}\s*\d+$/;

/** Makes headings, paragraphs, list items and rows of tables of the rows of one page in reading order. */
export function composeBlocks(
  rows: readonly Row[],
  page: number,
  sizes: TypeSizes,
  words: WordList,
): LooseBlock[] {
  const isContentsPage = rows
    .slice(0, 6)
    .some((row) => /^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht)$/.test(row[0]?.text ?? ""));
  const blocks: LooseBlock[] = [];
  let open: Paragraph | undefined;
  const close = () => {
    if (open) blocks.push(toBlock(open, page, words));
    open = undefined;
  };
  for (let index = 0; index < rows.length; ) {
    const table = takeTable(rows, index);
    if (table.length > 0 && !isContentsPage) {
      close();
      const cells = toCells(table);
      blocks.push(...renderTable(cells).map(({ text }) => ({ kind: "table-row" as const, text, page })));
      index += table.length;
      continue;
    }
    const line = toLine(rows[index] ?? []);
    const kind = kindOf(line, sizes, isContentsPage);
    if (!open || startsNew(open, line, kind)) {
      close();
      open = { kind, lines: [], ...(kind === "heading" ? { level: sizes.levelOf(line) } : {}) };
    }
    open.lines.push(line);
    index += 1;
  }
  close();
  return blocks;
}

function toLine(row: Row): Line {
  const first = row[0];
  return {
    text: row.map((segment) => segment.text).join(" "),
    x: first?.x ?? 0,
    right: Math.max(...row.map((segment) => segment.right)),
    y: first?.y ?? 0,
    size: Math.max(...row.map((segment) => segment.size)),
    font: first?.font ?? "",
  };
}

function kindOf(line: Line, sizes: TypeSizes, isContentsPage: boolean): Paragraph["kind"] {
  if (contentsLine.test(line.text) || (isContentsPage && /\s\d{1,3}$/.test(line.text))) return "contents";
  if (bullet.test(line.text)) return "list-item";
  if (sizes.isHeading(line)) return "heading";
  return ordinal.test(line.text) ? "list-item" : "paragraph";
}

/** Whether a line begins a block of its own or continues the open one. */
function startsNew(open: Paragraph, line: Line, kind: Paragraph["kind"]): boolean {
  const last = open.lines.at(-1);
  const first = open.lines[0];
  if (!last || !first || kind === "contents" || kind === "list-item") return true;
  if (open.kind === "contents") return true;
  if ((open.kind === "heading") !== (kind === "heading")) return true;
  if (kind === "heading")
    return (
      Math.abs(last.size - line.size) > 0.5 || last.font !== line.font || last.y - line.y > last.size * 2
    );
  const leap = last.y - line.y;
  if (leap < -last.size) return !continuesAcrossColumns(last, line); // the next column
  if (leap > Math.max(last.size, line.size) * 1.75) return true;
  if (open.kind === "list-item") return line.x < first.x - 1 || (line.x <= first.x + 1 && endsSentence(last));
  return Math.abs(last.size - line.size) > 1 || (endsSentence(last) && line.x > last.x + last.size);
}

function continuesAcrossColumns(last: Line, line: Line): boolean {
  return !endsSentence(last) && /^\p{Ll}/u.test(line.text);
}

function endsSentence(line: Line): boolean {
  return /[.!?:]["“»)]?$/.test(line.text);
}

function toBlock({ kind, level, lines }: Paragraph, page: number, words: WordList): LooseBlock {
  const texts = lines.map((line) => line.text);
  if (kind === "list-item") texts[0] = (texts[0] ?? "").replace(bullet, "");
  const text = joinLines(texts, words);
  const cleaned = kind === "contents" ? text.replace(/(?:\s*\.){4,}\s*/, " … ") : text;
  return { kind, text: cleaned, page, ...(level === undefined ? {} : { level }) };
}

/** Rows from `first` on that have cells in the same columns; fewer than three are no table. */
function takeTable(rows: readonly Row[], first: number): Row[] {
  let end = first;
  while (end < rows.length && isTableRow(rows[end] ?? [])) end += 1;
  const table = rows.slice(first, end);
  return table.length >= 3 && sharesColumns(table) ? table : [];
}

/** Marks of lists and numbers of headings stand apart from their text but are no cells. */
function isTableRow(row: Row): boolean {
  if (row.length < 2) return false;
  const [first, second] = row as [Segment, Segment];
  const isMarked =
    row.length === 2 &&
    (bullet.test(`${first.text} x`) || /^\d+(?:\.\d+)*[.)]?$/.test(first.text)) &&
    second.text.length > 12;
  return !isMarked && !/^\.{3,}/.test(second.text);
}

function sharesColumns(rows: readonly Row[]): boolean {
  const columns = findColumns(rows);
  return columns.length >= 2 && columns.length <= 16;
}

/** Left edges of columns: stretches of the page that cells cover, one after the other. */
function findColumns(rows: readonly Row[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const cell of rows.flat().sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && cell.x < last.right) last.right = Math.max(last.right, cell.right);
    else columns.push({ left: cell.x, right: cell.right });
  }
  return columns;
}

function toCells(rows: readonly Row[]): string[][] {
  const columns = findColumns(rows);
  return rows.map((row) => {
    const cells = columns.map(() => "");
    for (const segment of row) {
      const index = columns.findLastIndex((column) => segment.x >= column.left - 1);
      cells[index] = cells[index] ? `${cells[index]} ${segment.text}` : segment.text;
    }
    return cells;
  });
}
