import { createCanvas } from "@napi-rs/canvas";
import german from "@tesseract.js-data/deu";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { createWorker, type Line, type Worker } from "tesseract.js";
import { mendCharacters } from "./mend-characters.js";
import type { TextRun } from "./read-page.js";

/** Dots for a point of the page: 200 dots an inch, at which small print is still read. */
const scale = 200 / 72;
/** In percent; below it the letters are guessed. */
const leastConfidence = 50;

/** Reads the text of pages from their image, one page after the other; lines keep their place on the page. */
export async function recognisePages(
  document: PDFDocumentProxy,
  pageNumbers: readonly number[],
): Promise<Map<number, TextRun[]>> {
  const pages = new Map<number, TextRun[]>();
  if (pageNumbers.length === 0) return pages;
  const { code, langPath, gzip } = german;
  const reader = await createWorker(code, undefined, { langPath, gzip, cacheMethod: "none" });
  try {
    for (const page of pageNumbers) pages.set(page, await recognisePage(document, page, reader));
  } finally {
    await reader.terminate();
  }
  return pages;
}

async function recognisePage(
  document: PDFDocumentProxy,
  pageNumber: number,
  reader: Worker,
): Promise<TextRun[]> {
  const page = await document.getPage(pageNumber);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // The canvas of Node has what drawing needs, but not the type of a browser's.
  await page.render({ canvas: canvas as never, viewport }).promise;
  page.cleanup();
  const { data } = await reader.recognize(canvas.toBuffer("image/png"), {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines
    .filter((line) => line.confidence >= leastConfidence)
    .map((line) => toRun(line, viewport.height));
}

/** Points of the page, with `y` from its bottom. */
function toRun({ text, bbox }: Line, height: number): TextRun {
  const size = (bbox.y1 - bbox.y0) / scale;
  return {
    text: mendCharacters(text.trim()),
    x: bbox.x0 / scale,
    y: (height - bbox.y1) / scale,
    width: (bbox.x1 - bbox.x0) / scale,
    size: Math.round(size),
    font: "image",
    tag: {},
  };
}
