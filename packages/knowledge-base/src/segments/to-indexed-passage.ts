import { type Span, splitSentences } from "../analysis/split-sentences.js";
import type { Block } from "../parse/parsed-document.js";
import type { IndexedPassage } from "../search/indexed-passage.js";

/** What of a stored passage the index needs. */
export interface IndexSource {
  id: number;
  kind: "document" | "statement";
  title: string;
  variants: readonly string[];
  text: string;
  /** Of `text` in the stored text of its document, as the offsets of the blocks. */
  start: number;
  headingPath: readonly string[];
  blocks: readonly Block[];
}

/** Gives the index what a passage says: sentences, list items and rows can be quoted, headings say what it is about. */
export function toIndexedPassage(source: IndexSource): IndexedPassage {
  const { id, kind, text, title, variants, headingPath, blocks, start } = source;
  const textOf = (block: Block) => text.slice(block.start - start, block.end - start);
  const inner = blocks.filter((block) => block.kind === "heading").map(textOf);
  return {
    id: String(id),
    kind,
    text,
    title,
    variants,
    headings: [...new Set([...headingPath, ...inner.map((heading) => heading.replace(/\s+/g, " "))])],
    sentences: blocks.flatMap((block) => spansOf(block, textOf(block), block.start - start)),
  };
}

/** A longer row holds whole sentences in its cells. */
const longestRow = 300;

/** A row of a table is one piece, whatever marks stand in its cells. */
function spansOf(block: Block, text: string, at: number): Span[] {
  if (block.kind === "heading") return [];
  if (block.kind === "table-row" && text.length <= longestRow) return [{ start: at, end: at + text.length }];
  return splitSentences(text).map(({ start, end }) => ({ start: at + start, end: at + end }));
}
