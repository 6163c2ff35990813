import { fold } from "../../analysis/fold.js";
import { isFunctionWord } from "../../analysis/function-words.js";
import type { LooseBlock } from "../render-blocks.js";
import type { Row } from "./build-rows.js";
import { composeTable, type OpenTable, takeTable } from "./compose-tables.js";
import { joinLines, type WordList } from "./join-lines.js";
import { bulletMark, isContentsTitle, type Line, numberMark, toLine } from "./lines.js";
import type { TypeSizes } from "./type-sizes.js";

/** What all pages of a document share. */
export interface Composition {
  sizes: TypeSizes;
  words: WordList;
}

interface Paragraph {
  kind: "heading" | "paragraph" | "list-item" | "contents";
  level?: number;
  lines: Line[];
}

const contentsLine = /(?:\.\s?){4,}\s*\d+$|…{2,}\s*\d+$/;

/** Makes headings, paragraphs, list items and rows of tables of the rows of all pages in reading order. */
export function composeBlocks(pages: readonly (readonly Row[])[], composition: Composition): LooseBlock[] {
  let table: OpenTable | undefined;
  return pages.flatMap((rows, index) => {
    const page = composePage(rows, index + 1, composition, table);
    table = page.table;
    return page.blocks;
  });
}

/** A table at the end of a page may go on at the beginning of the next one, without its head. */
function composePage(
  rows: readonly Row[],
  page: number,
  composition: Composition,
  above: OpenTable | undefined,
) {
  const isContentsPage = rows.slice(0, 6).some((row) => isContentsTitle(row));
  const blocks: LooseBlock[] = [];
  let open: Paragraph | undefined;
  let table = above;
  const close = () => {
    if (open) blocks.push(toBlock(open, page, composition.words));
    open = undefined;
  };
  for (let index = 0; index < rows.length; ) {
    const found = isContentsPage ? undefined : takeTable(rows, index, composition.words);
    if (found) {
      close();
      const composed = composeTable(found, table, page);
      blocks.push(...composed.blocks);
      table = composed.table;
      index += found.length;
      continue;
    }
    const line = toLine(rows[index] ?? []);
    const kind = kindOf(line, rows[index + 1], composition.sizes, isContentsPage);
    if (!open || startsNew(open, line, kind, edgeOf(rows, line))) {
      close();
      open = { kind, lines: [], ...(kind === "heading" ? { level: composition.sizes.levelOf(line) } : {}) };
    }
    open.lines.push(line);
    table = undefined;
    index += 1;
  }
  close();
  return { blocks, table };
}

function kindOf(
  line: Line,
  next: Row | undefined,
  sizes: TypeSizes,
  isContentsPage: boolean,
): Paragraph["kind"] {
  if (line.tag.isContents || contentsLine.test(line.text)) return "contents";
  if (isContentsPage && /\s\d{1,3}$/.test(line.text)) return "contents";
  if (bulletMark.test(line.text)) return "list-item";
  if (sizes.isHeading(line) && !runsOn(line, next)) return "heading";
  if (line.tag.listItem !== undefined) return "list-item";
  return numberMark.test(line.text) ? "list-item" : "paragraph";
}

/** A line that goes on in the running text below it is no heading, in whatever font it is set. */
function runsOn(line: Line, next: Row | undefined): boolean {
  if (!next?.[0] || next[0].table) return false;
  const { text, font, size, y } = toLine(next);
  const leap = line.y - y;
  return (
    /^\p{Ll}/u.test(text) && font !== line.font && size <= line.size && leap > 0 && leap < line.size * 1.6
  );
}

/** How far lines of a column reach to the right. */
function edgeOf(rows: readonly Row[], { x, size }: Line): number {
  const column = rows.map(toLine).filter((line) => Math.abs(line.x - x) < size * 2);
  return Math.max(...column.map((line) => line.right));
}

/** Whether a line begins a block of its own or continues the open one. */
function startsNew(open: Paragraph, line: Line, kind: Paragraph["kind"], edge: number): boolean {
  const last = open.lines.at(-1);
  const first = open.lines[0];
  if (!last || !first || kind === "contents") return true;
  const isSameItem = line.tag.listItem !== undefined && line.tag.listItem === last.tag.listItem;
  if (kind === "list-item" && !isSameItem) return true;
  if (open.kind === "contents" || (open.kind === "heading") !== (kind === "heading")) return true;
  const leap = last.y - line.y;
  if (kind === "heading") {
    return (
      Math.abs(last.size - line.size) > 0.5 || last.font !== line.font || leap > last.size * 2 || leap < 0
    );
  }
  if (leap < -last.size) return !continuesAcrossColumns(last, line);
  if (leap > Math.max(last.size, line.size) * 1.75) return true;
  if (isCutShort(last, edge) && /^(?:\p{N}|\p{Lu}\S*\s=)/u.test(line.text)) return true;
  if (open.kind === "list-item") return line.x < first.x - 1 || (line.x <= first.x + 1 && endsSentence(last));
  return Math.abs(last.size - line.size) > 1 || (endsSentence(last) && line.x > last.x + last.size);
}

/** A line that leaves much of its column empty ends something: an address, a list of values. */
function isCutShort({ x, right, text }: Line, edge: number): boolean {
  return right - x < (edge - x) * 0.6 && !/[-,]$/.test(text);
}

function continuesAcrossColumns(last: Line, line: Line): boolean {
  return !endsSentence(last) && (/^\p{Ll}/u.test(line.text) || leavesOpen(last.text));
}

/** "etwa als Ausstellungsraum oder": a sentence does not end with such a word, nor within a word. */
function leavesOpen(text: string): boolean {
  return /[\p{Ll},]-$|,$/u.test(text) || isFunctionWord(fold(/\p{Ll}+$/u.exec(text)?.[0] ?? ""));
}

function endsSentence(line: Line): boolean {
  return /[.!?:]["“»)]?$/.test(line.text);
}

function toBlock({ kind, level, lines }: Paragraph, page: number, words: WordList): LooseBlock {
  const texts = lines.map((line) => line.text);
  if (kind === "list-item") texts[0] = (texts[0] ?? "").replace(bulletMark, "");
  const text = joinLines(texts, words);
  const cleaned = kind === "contents" ? text.replace(/(?:\s*\.){4,}\s*/, " … ") : text;
  return { kind, text: cleaned, page, ...(level === undefined ? {} : { level }) };
}
