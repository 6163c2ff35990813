import { splitSentences } from "../analysis/split-sentences.js";
import type { Block } from "../parse/parsed-document.js";
import type { IndexedPassage, Stretch } from "../search/indexed-passage.js";

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
  return {
    id: String(id),
    kind,
    text,
    title,
    variants,
    headings: headingPath,
    stretches: blocks.flatMap((block) =>
      stretchesOf(block, text.slice(block.start - start, block.end - start), block.start - start),
    ),
  };
}

/** A longer row holds whole sentences in its cells. */
const longestRow = 300;

function stretchesOf({ kind }: Block, text: string, at: number): Stretch[] {
  const isTitle = kind === "heading" || kind === "table-head";
  const isWhole = isTitle || (kind === "table-row" && text.length <= longestRow);
  const spans = isWhole ? [{ start: 0, end: text.length }] : splitSentences(text);
  const role = isTitle ? kind : kind === "paragraph" ? "sentence" : "item";
  return spans.map(({ start, end }) => ({ role, start: at + start, end: at + end }));
}
