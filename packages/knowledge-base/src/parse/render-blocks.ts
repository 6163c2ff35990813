import type { Block, BlockKind, PageRange } from "./parsed-document.js";

/** A block before its place in the stored text is known. */
export interface LooseBlock {
  kind: BlockKind;
  text: string;
  level?: number;
  /** Physical page from 1, of formats with pages. */
  page?: number;
}

/**
 * Writes blocks one below the other into the text that is stored, and says where each of them stands. Items of
 * lists get a mark in front that is not part of the block; blocks without a letter or digit are left out.
 */
export function renderBlocks(loose: readonly LooseBlock[]): {
  text: string;
  blocks: Block[];
  pages: PageRange[];
} {
  let text = "";
  const blocks: Block[] = [];
  const pages: PageRange[] = [];
  let previous: LooseBlock | undefined;
  for (const block of loose) {
    const content = block.text.trim();
    if (!/[\p{L}\p{N}]/u.test(content)) continue;
    if (previous) text += isTight(previous, block) ? "\n" : "\n\n";
    const lineStart = text.length;
    if (block.kind === "list-item") text += "- ";
    const start = text.length;
    text += content;
    blocks.push({
      kind: block.kind,
      start,
      end: text.length,
      ...(block.level === undefined ? {} : { level: block.level }),
    });
    notePage(pages, block.page, lineStart, text.length);
    previous = block;
  }
  return { text, blocks, pages };
}

/** Lines of one list, table or contents page stand close together. */
function isTight(previous: LooseBlock, block: LooseBlock): boolean {
  const isLine = block.kind === "list-item" || block.kind === "table-row" || block.kind === "contents";
  const above = previous.kind === "table-head" ? "table-row" : previous.kind;
  return isLine && above === block.kind && previous.page === block.page;
}

function notePage(pages: PageRange[], page: number | undefined, start: number, end: number): void {
  if (page === undefined) return;
  const last = pages.at(-1);
  if (last?.page === page) last.end = end;
  else pages.push({ page, start, end });
}
