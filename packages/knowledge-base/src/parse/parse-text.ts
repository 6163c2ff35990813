import { inferAsOf } from "./infer-as-of.js";
import { inferTitle } from "./infer-title.js";
import type { Block, ParsedDocument } from "./parsed-document.js";
import { Rejection } from "./rejection.js";
import { renderTable } from "./table-rows.js";

/** A line of the stored text; `contentStart` lies behind the mark of a list. */
interface Line {
  text: string;
  start: number;
  contentStart: number;
  isItem: boolean;
  table?: "head" | "section" | "data";
}

const longestHeading = 110;
/** The line between the address of a letter and its salutation. */
const letterSubject = /\n\s*\n(?:Betreff: |Betr\.: )?([^\n]{10,200})\n\s*\nSehr geehrte/;
const listMark = /^\s*(?:[-–*•▪]|\d{1,2}[.)])\s+(?=\S)/;
/** "am / 20. März": the day stands at the head of a line by chance. */
const wrappedDate = /^\s*\d{1,2}\.\s(?:Jan|Feb|März|Apr|Mai|Juni?|Juli?|Aug|Sep|Okt|Nov|Dez)/;

/**
 * Parses plain text. Line n of the stored text is line n of the file: emphasis marks are taken away within their
 * lines, and a row of a tab-separated table is written with the heads of its columns on its own line.
 *
 * @throws Rejection `NO_TEXT`
 */
export function parseText(source: string): ParsedDocument {
  const lines = placeLines(
    renderTables(
      source
        .replace(/[\f\v]/g, " ")
        .split("\n")
        .map(stripMarks),
    ),
  );
  const text = lines.map((line) => line.text).join("\n");
  const blocks = groupLines(lines, text);
  if (blocks.length === 0) throw new Rejection("NO_TEXT");
  const headings = blocks
    .filter(({ kind, start }) => kind === "heading" && (start === 0 || text[start - 1] === "\n"))
    .map(({ start, end }) => text.slice(start, end));
  const title = letterSubject.exec(text)?.[1] ?? inferTitle(headings, text);
  const inferredAsOf = inferAsOf(text);
  return {
    mediaType: "text/plain",
    text,
    blocks,
    pages: [],
    unreadablePages: [],
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(inferredAsOf === undefined ? {} : { inferredAsOf }),
    },
    hasFileLines: true,
  };
}

/** Bold and the two marks of an item are for the eye; a quotation without them reads better and is found better. */
function stripMarks(line: string): string {
  return line
    .replace(/^(\s*[-*•]) >\s+/, "$1 ")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/ +$/, "");
}

function renderTables(source: readonly string[]): { text: string; table?: Line["table"] }[] {
  const rendered: { text: string; table?: Line["table"] }[] = [];
  for (let index = 0; index < source.length; ) {
    const rows = takeWhile(source, index, (line) => line.includes("\t") && line.trim() !== "");
    if (rows.length < 2) {
      rendered.push({ text: (source[index] ?? "").replace(/\t/g, " ") });
      index += 1;
      continue;
    }
    const cells = rows.map((row) => row.split("\t").map((cell) => cell.trim()));
    rendered.push(...renderTable(cells).map(({ role, text }) => ({ text, table: role })));
    index += rows.length;
  }
  return rendered;
}

function takeWhile(lines: readonly string[], from: number, isWanted: (line: string) => boolean): string[] {
  let end = from;
  while (end < lines.length && isWanted(lines[end] ?? "")) end += 1;
  return lines.slice(from, end);
}

function placeLines(lines: readonly { text: string; table?: Line["table"] }[]): Line[] {
  let offset = 0;
  return lines.map(({ text, table }) => {
    const start = offset;
    offset += text.length + 1;
    const mark = table === undefined && !wrappedDate.test(text) ? (listMark.exec(text)?.[0] ?? "") : "";
    const indent = /^\s*/.exec(text)?.[0].length ?? 0;
    const contentStart = start + Math.max(mark.length, indent);
    return { text, start, contentStart, isItem: mark !== "", ...(table === undefined ? {} : { table }) };
  });
}

/** Lines between blank lines belong together; items of lists and rows of tables stand for themselves. */
function groupLines(lines: readonly Line[], text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, line] of lines.entries()) {
    const end = line.start + line.text.length;
    if (isNumberedTitle(line, lines[index + 1])) {
      blocks.push({ kind: "heading", level: 2, start: line.contentStart, end });
      open = undefined;
    } else if (line.text.trim() === "") {
      open = undefined;
    } else if (line.table) {
      blocks.push(tableBlock(line, end));
      open = undefined;
    } else if (line.isItem || !open) {
      open = { kind: line.isItem ? "list-item" : "paragraph", start: line.contentStart, end };
      blocks.push(open);
    } else {
      open.end = end;
    }
  }
  const readable = blocks.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  return readable.map((block, index) => asHeading(block, readable[index + 1], text) ?? block);
}

function tableBlock(line: Line, end: number): Block {
  const range = { start: line.contentStart, end };
  return line.table === "section" ? { kind: "heading", level: 3, ...range } : { kind: "table-row", ...range };
}

/** A short paragraph without an end of sentence that something stands below is taken for a heading. */
function asHeading(block: Block, next: Block | undefined, text: string): Block | undefined {
  if (block.kind !== "paragraph" || next === undefined) return undefined;
  const lines = text
    .slice(block.start, block.end)
    .split("\n")
    .map((line) => line.trim());
  if (isDatedTitle(lines)) return { ...block, kind: "heading", level: 3 };
  const title = lines.join(" ");
  const isShouted = !/\p{Ll}/u.test(title);
  const isOneLine = lines.length === 1 || (lines.length <= 3 && (isShouted || /[–-]$/.test(lines[0] ?? "")));
  if (!isOneLine || !isTitle(title)) return undefined;
  return { ...block, kind: "heading", level: isShouted ? 1 : 2 };
}

/** "2. Verlegetiefe" above its text: the line is left short, and a sentence begins below it. */
function isNumberedTitle({ text, isItem }: Line, next: Line | undefined): boolean {
  if (!isItem || !/^\s*\d/.test(text) || next === undefined || next.isItem || next.table) return false;
  const title = text.replace(listMark, "");
  return isTitle(title) && text.length < next.text.length && /^\p{Lu}/u.test(next.text);
}

/** No sentence, no address, and no link that speaks to the reader ("Lesen Sie hier …"). */
function isTitle(text: string): boolean {
  if (text.length > longestHeading || !/^[\p{Lu}\p{N}„"]/u.test(text)) return false;
  if (/[.;,?]$|@|\bwww\.|:\s|\bSie\b|^\d{5}\s|, den \d/.test(text)) return false;
  return !text.endsWith(":") || text.length <= 45;
}

function isDatedTitle(lines: readonly string[]): boolean {
  return lines.length === 2 && isDate(lines[0] ?? "") && (lines[1] ?? "").length <= longestHeading * 1.5;
}

function isDate(line: string): boolean {
  return /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$/.test(line);
}
