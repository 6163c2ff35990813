import type { Row } from "./build-rows.js";
import type { Tag } from "./read-tags.js";

/** A row read as one line of running text. */
export interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
  tag: Tag;
}

/** What stands in front of an item of a list. */
export const bulletMark = /^(?:[•▪●◦‣■□►→⇒➔✓–−·*]|-(?=\s)|o(?=\s))\s*(?=\S)/;
export const numberMark = /^(?:\d{1,2}[.)]|[a-z]\)|[a-h]\.(?=\s\p{L}{2})|\(\d{1,2}\))\s+(?=\S)/u;

export function toLine(row: Row): Line {
  const first = row[0];
  return {
    text: row.map((segment) => segment.text).join(" "),
    x: first?.x ?? 0,
    right: Math.max(...row.map((segment) => segment.right)),
    y: first?.y ?? 0,
    size: Math.max(...row.map((segment) => segment.size)),
    font: first?.font ?? "",
    tag: first?.tag ?? {},
  };
}

/** Whether a row is the title of a table of contents. */
export function isContentsTitle(row: Row): boolean {
  return /^(?:\d\s+)?(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht)$/.test(row[0]?.text ?? "");
}
