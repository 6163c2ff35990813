import type { PDFDocumentProxy } from "pdfjs-dist";
import { mendCharacters } from "./mend-characters.js";
import { readTags, type Tag } from "./read-tags.js";

/** Text as the file draws it in one go; lengths in points, `y` grows upwards. */
export interface TextRun {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  width: number;
  size: number;
  font: string;
  tag: Tag;
}

const untagged: Tag = {};

/** Reads the upright text of a physical page in the order in which the file draws it, without runs of spaces. */
export async function readPage(document: PDFDocumentProxy, pageNumber: number): Promise<TextRun[]> {
  const page = await document.getPage(pageNumber);
  try {
    const tags = await readTags(page);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const runs: TextRun[] = [];
    const open: Tag[] = [];
    for (const item of items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") open.pop();
        else open.push(tags.get(item.id ?? "") ?? open.at(-1) ?? untagged);
        continue;
      }
      if (item.str.trim() === "") continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      if (Math.abs(b) > Math.abs(a)) continue; // turned by a quarter: margins of forms, labels of axes
      const size = item.height || Math.hypot(a, b);
      const tag = open.at(-1) ?? untagged;
      runs.push({ text: mendCharacters(item.str), x, y, width: item.width, size, font: item.fontName, tag });
    }
    return runs;
  } finally {
    page.cleanup();
  }
}
