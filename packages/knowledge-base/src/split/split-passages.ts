import type { Block, PageRange, ParsedDocument } from "../parse/parsed-document.js";

/** A stretch of a document that is ranked as one, with its place. */
export interface Passage {
  text: string;
  start: number;
  end: number;
  page?: number;
  /** Of its first character, where lines of the stored text are lines of the file. */
  line?: number;
  /** Headings above its first block, from the highest to the lowest. */
  headingPath: string[];
  blocks: Block[];
}

/** A section of this many words stands alone; smaller ones are put together with what follows. */
const sectionWords = 60;
const mostWords = 350;

/**
 * Divides a document into passages of up to 350 words that begin at a heading where they can, keep blocks whole and
 * never cross a physical page. Every block is in exactly one passage, but for lines of a table of contents and for
 * headings with nothing below them on their page: those are found through the heading path of what follows.
 */
export function splitPassages(document: ParsedDocument): Passage[] {
  const passages: Passage[] = [];
  const lineAt = lineCounter(document.text);
  const headings: Block[] = [];
  let open: OpenPassage | undefined;
  const close = () => {
    if (open?.blocks.some(({ kind }) => kind !== "heading")) passages.push(toPassage(open, document, lineAt));
    open = undefined;
  };
  for (const block of document.blocks.flatMap((whole) => divideBlock(whole, document.text))) {
    if (block.kind === "contents") {
      close();
      continue;
    }
    const page = pageOf(document.pages, block.start);
    // the mark of a list item stands between the blocks and is part of the passage too
    const words = countWords(document.text.slice(open?.blocks.at(-1)?.end ?? block.start, block.end));
    if (open && endsBefore(open, block, page, words)) close();
    if (block.kind === "heading") enterHeading(headings, block);
    open ??= { blocks: [], words: 0, headings: [...headings], ...(page === undefined ? {} : { page }) };
    open.blocks.push(block);
    open.words += words;
  }
  close();
  return passages;
}

interface OpenPassage {
  blocks: Block[];
  words: number;
  page?: number;
  headings: Block[];
}

function endsBefore(open: OpenPassage, block: Block, page: number | undefined, words: number): boolean {
  if (open.page !== page) return true;
  if (open.words + words > mostWords) return true;
  return block.kind === "heading" && open.words >= sectionWords && open.blocks.at(-1)?.kind !== "heading";
}

function enterHeading(headings: Block[], block: Block): void {
  while ((headings.at(-1)?.level ?? 0) >= (block.level ?? 1)) headings.pop();
  headings.push(block);
}

function toPassage(
  { blocks, page, headings }: OpenPassage,
  { text, hasFileLines }: ParsedDocument,
  lineAt: LineCounter,
): Passage {
  const start = blocks[0]?.start ?? 0;
  const end = blocks.at(-1)?.end ?? start;
  return {
    text: text.slice(start, end),
    start,
    end,
    ...(page === undefined ? {} : { page }),
    ...(hasFileLines ? { line: lineAt(start) } : {}),
    headingPath: headings.map((heading) => text.slice(heading.start, heading.end).replace(/\s+/g, " ")),
    blocks,
  };
}

type LineCounter = (offset: number) => number;

/** Gives the line of an offset, from 1; offsets must not decrease from call to call. */
function lineCounter(text: string): LineCounter {
  let line = 1;
  let end = text.indexOf("\n");
  return (offset) => {
    for (; end !== -1 && end < offset; end = text.indexOf("\n", end + 1)) line += 1;
    return line;
  };
}

/** A paragraph longer than a passage is divided at ends of sentences, else at spaces. */
function divideBlock(block: Block, text: string): Block[] {
  const parts: Block[] = [];
  let start = block.start;
  while (countWords(text.slice(start, block.end)) > mostWords) {
    const end = findBreak(text, start, block.end);
    parts.push({ ...block, start, end });
    start = end + (/^\s*/.exec(text.slice(end, block.end))?.[0].length ?? 0);
  }
  if (start < block.end) parts.push({ ...block, start });
  return parts;
}

/** The end of the last sentence, or word, within the first 300 words. */
function findBreak(text: string, start: number, end: number): number {
  const words = /(?:\S+\s+){300}/y;
  words.lastIndex = start;
  const limit = Math.min(end, start + (words.exec(text)?.[0].trimEnd().length ?? end - start));
  const sentenceEnd = text.slice(start, limit).search(/[.!?](?=\s+\p{Lu}[^.!?]*$)/u);
  return sentenceEnd > 0 ? start + sentenceEnd + 1 : limit;
}

function pageOf(pages: readonly PageRange[], offset: number): number | undefined {
  return pages.find((range) => range.start <= offset && offset < range.end)?.page;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
