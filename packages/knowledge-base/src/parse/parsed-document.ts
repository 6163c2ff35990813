import type { DocumentMetadata } from "./metadata.js";

/** What a parser makes of a file: the text that is stored and quoted, and what its parts are. */
export interface ParsedDocument {
  mediaType: string;
  text: string;
  /** In the order of the text, without overlaps; what lies between two blocks is space and marks of lists. */
  blocks: Block[];
  /** Where each physical page begins and ends in `text`; empty for formats without pages. */
  pages: PageRange[];
  unreadablePages: UnreadablePage[];
  /** What the file says of itself. */
  metadata: DocumentMetadata;
  /** Lines of `text` are lines of the file. */
  hasFileLines: boolean;
}

export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Of a heading: 1 is the highest. */
  level?: number;
}

/**
 * `contents` is a line of a table of contents: stored and shown, but no answer. `table-head` names the columns, where
 * the file says so: found, but no answer either.
 */
export type BlockKind = "heading" | "paragraph" | "list-item" | "table-head" | "table-row" | "contents";

export interface PageRange {
  page: number;
  start: number;
  end: number;
}

export interface UnreadablePage {
  page: number;
  /** A German sentence. */
  reason: string;
}
