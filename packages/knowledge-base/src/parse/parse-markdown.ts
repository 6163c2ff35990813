import type { BlockContent, DefinitionContent, ListItem, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as textOf } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { parse as parseYaml } from "yaml";
import { type DocumentMetadata, parseMetadata } from "./metadata.js";
import type { ParsedDocument } from "./parsed-document.js";
import { Rejection } from "./rejection.js";
import { type LooseBlock, renderBlocks } from "./render-blocks.js";
import { kindOfRow, renderTable } from "./table-rows.js";

/**
 * Parses Markdown with an optional YAML front matter. The stored text is what a reader sees, without marks.
 *
 * @throws Rejection `INVALID_METADATA` or `NO_TEXT`
 */
export function parseMarkdown(source: string): ParsedDocument {
  const { metadata, body } = splitFrontMatter(source);
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const loose = tree.children.flatMap(toBlocks);
  const rendered = renderBlocks(loose);
  if (rendered.blocks.length === 0) throw new Rejection("NO_TEXT");
  const firstHeading = loose.find((block) => block.kind === "heading")?.text;
  const title = metadata.title ?? firstHeading;
  return {
    mediaType: "text/markdown",
    ...rendered,
    unreadablePages: [],
    metadata: { ...metadata, ...(title === undefined ? {} : { title }) },
    hasFileLines: false,
  };
}

function splitFrontMatter(source: string): { metadata: DocumentMetadata; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!match) return { metadata: {}, body: source };
  return { metadata: parseMetadata(readYaml(match[1] ?? "")), body: source.slice(match[0].length) };
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new Rejection("INVALID_METADATA", undefined, { cause: error });
  }
}

function toBlocks(node: RootContent): LooseBlock[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: node.depth, text: textOf(node) }];
    case "list":
      return node.children.flatMap(itemBlocks);
    case "blockquote":
      return node.children.flatMap(toBlocks);
    case "table":
      return tableBlocks(node);
    case "paragraph":
    case "code":
      return [{ kind: "paragraph", text: textOf(node) }];
    default:
      return [];
  }
}

/** The first paragraph of an item is the item; what hangs below it follows as blocks of its own. */
function itemBlocks(item: ListItem): LooseBlock[] {
  const [first, ...rest]: (BlockContent | DefinitionContent)[] = item.children;
  if (!first) return [];
  const own: LooseBlock[] =
    first.type === "paragraph" ? [{ kind: "list-item", text: textOf(first) }] : toBlocks(first);
  return [...own, ...rest.flatMap(toBlocks)];
}

function tableBlocks(table: Table): LooseBlock[] {
  const rows = table.children.map((row) => row.children.map((cell) => textOf(cell).trim()));
  return renderTable(rows).map((row) => ({ kind: kindOfRow(row), text: row.text }));
}
