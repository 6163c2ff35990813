import type { PDFDocumentProxy } from "pdfjs-dist";
import { mendCharacters } from "./mend-characters.js";

/** Text as the file draws it in one go; lengths in points, `y` grows upwards. */
export interface TextRun {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  width: number;
  size: number;
  font: string;
}

/** Reads the upright text of a physical page in the order in which the file draws it, without runs of spaces. */
export async function readPage(document: PDFDocumentProxy, pageNumber: number): Promise<TextRun[]> {
  const page = await document.getPage(pageNumber);
  try {
    const { items } = await page.getTextContent();
    const runs: TextRun[] = [];
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      if (Math.abs(b) > Math.abs(a)) continue; // turned by a quarter: margins of forms, labels of axes
      runs.push({
        text: mendCharacters(item.str),
        x,
        y,
        width: item.width,
        size: item.height || Math.hypot(a, b),
        font: item.fontName,
      });
    }
    return runs;
  } finally {
    page.cleanup();
  }
}
