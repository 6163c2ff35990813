import type { PDFPageProxy } from "pdfjs-dist";

/** What the author's program says of a piece of a page: the structure that a screen reader uses. */
export interface Tag {
  /** Of a heading, 1 is the highest. */
  headingLevel?: number;
  isContents?: boolean;
  /** Of an item of a list, counted over the page. */
  listItem?: number;
  cell?: TaggedCell;
}

/** A place in a table of the page; tables, rows and columns count from 0. */
export interface TaggedCell {
  table: number;
  row: number;
  column: number;
  isHead: boolean;
}

interface Node {
  role?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

interface Context extends Tag {
  table?: { index: number; rows: number };
  row?: { index: number; columns: number };
}

/** Reads the structure tree of a page: for the id of each marked piece what it is. Empty where a file has none. */
export async function readTags(page: PDFPageProxy): Promise<Map<string, Tag>> {
  const tags = new Map<string, Tag>();
  const tree = (await page.getStructTree().catch(() => null)) as Node | null;
  let counted = 0;
  const visit = (node: Node, context: Context) => {
    if (node.type === "content" && node.id !== undefined) tags.set(node.id, tagOf(context));
    const inner = enter(node.role ?? "", context, () => counted++);
    for (const child of node.children ?? []) visit(child, inner);
  };
  if (tree) visit(tree, {});
  return tags;
}

function enter(role: string, context: Context, count: () => number): Context {
  const level = /^H([1-6])?$/.exec(role);
  if (level) return { ...context, headingLevel: Number(level[1] ?? 1) };
  if (role === "Title") return { ...context, headingLevel: 1 };
  if (role === "TOC" || role === "TOCI") return { ...context, isContents: true };
  if (role === "LI") return { ...context, listItem: count() };
  if (role === "Table") return { ...context, table: { index: count(), rows: 0 } };
  if (role === "TR" && context.table) return { ...context, row: { index: context.table.rows++, columns: 0 } };
  if ((role === "TH" || role === "TD") && context.table && context.row) {
    const { table, row } = context;
    return {
      ...context,
      cell: { table: table.index, row: row.index, column: row.columns++, isHead: role === "TH" },
    };
  }
  return context;
}

function tagOf({ headingLevel, isContents, listItem, cell }: Context): Tag {
  return {
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(isContents === undefined ? {} : { isContents }),
    ...(listItem === undefined ? {} : { listItem }),
    ...(cell === undefined ? {} : { cell }),
  };
}
