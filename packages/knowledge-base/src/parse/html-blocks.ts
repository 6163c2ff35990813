import { type DomElement, isElement, isText } from "./dom.js";
import type { LooseBlock } from "./render-blocks.js";
import { findHead, kindOfRow, renderTable, standsAboveFigures } from "./table-rows.js";

/** Never text for readers. */
const dropped = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT BUTTON SELECT INPUT TEXTAREA HEAD".split(" "),
);
/** Frames of a web page. */
const frames = new Set(["NAV", "FOOTER", "ASIDE", "HEADER"]);
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** Makes blocks of the text below an element of HTML, without the frames of a page. */
export function htmlBlocks(root: DomElement): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let text = "";
  const flush = (kind: LooseBlock["kind"] = "paragraph", level?: number) => {
    const content = text.replace(/\s+/g, " ").trim();
    if (content !== "") blocks.push({ kind, text: content, ...(level === undefined ? {} : { level }) });
    text = "";
  };
  const visitChildren = (element: DomElement, kind: LooseBlock["kind"]) => {
    for (const child of element.childNodes) {
      if (isText(child)) text += child.textContent ?? "";
      else if (isElement(child)) visit(child, kind);
    }
  };
  const visit = (element: DomElement, kind: LooseBlock["kind"]) => {
    const name = element.tagName.toUpperCase();
    if (dropped.has(name) || frames.has(name) || element.getAttribute("aria-hidden") === "true") return;
    if (name === "BR") text += " ";
    else if (inline.has(name)) visitChildren(element, kind);
    else if (name === "TABLE" && !element.querySelector("table")) {
      flush(kind);
      blocks.push(...tableBlocks(element));
    } else {
      flush(kind);
      const level = /^H([1-6])$/.exec(name)?.[1];
      const inner = level
        ? "heading"
        : name === "LI" || name === "DD"
          ? "list-item"
          : name === "P"
            ? "paragraph"
            : kind;
      visitChildren(element, inner);
      flush(inner, level === undefined ? undefined : Number(level));
    }
  };
  visitChildren(root, "paragraph");
  flush();
  return blocks;
}

function tableBlocks(table: DomElement): LooseBlock[] {
  const elements = [...table.querySelectorAll("tr")];
  const rows = elements.map((row) => [...row.querySelectorAll("th, td")].flatMap(cellTexts));
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const first = elements[0];
  const hasHead =
    first !== undefined &&
    (table.querySelector("thead") !== null || isHead(first) || standsAboveFigures(filled));
  const head = hasHead ? findHead(filled) : { rows: 0, names: [] };
  return renderTable(filled, head).map((row) => ({ kind: kindOfRow(row), text: row.text }));
}

/** Names of columns are marked as such, or all of them are bold. */
function isHead(row: DomElement): boolean {
  if (row.querySelector("th") !== null) return true;
  const cells = [...row.querySelectorAll("td")].filter((cell) => cell.textContent?.trim());
  return cells.length > 1 && cells.every((cell) => cell.querySelector("b, strong") !== null);
}

/** A cell over several columns stands in the first of them. */
function cellTexts(cell: DomElement): string[] {
  const span = Math.min(Number(cell.getAttribute("colspan") ?? 1) || 1, 50);
  const text = [...cell.childNodes].map((node) => node.textContent ?? "").join(" ");
  return [text.replace(/\s+/g, " ").trim(), ...Array.from({ length: span - 1 }, () => "")];
}
