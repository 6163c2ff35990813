import type { PDFDocumentProxy } from "pdfjs-dist";
import { unreadablePageTexts } from "../texts.de.js";
import type { ParseSettings } from "./parse-settings.js";
import type { PageRange, ParsedDocument, UnreadablePage } from "./parsed-document.js";
import { buildPageRows } from "./pdf/build-page-rows.js";
import type { Row } from "./pdf/build-rows.js";
import { composeBlocks } from "./pdf/compose-blocks.js";
import { describePdf } from "./pdf/describe-pdf.js";
import { dropRunningHeads } from "./pdf/drop-running-heads.js";
import { collectWords } from "./pdf/join-lines.js";
import { isReadable } from "./pdf/mend-characters.js";
import { openPdf } from "./pdf/open-pdf.js";
import { orderRows } from "./pdf/order-rows.js";
import { textOfRows, withTableRows } from "./pdf/page-text.js";
import { readPage } from "./pdf/read-page.js";
import { measureTypeSizes } from "./pdf/type-sizes.js";
import { Rejection } from "./rejection.js";
import { type LooseBlock, renderBlocks } from "./render-blocks.js";

/** A page with less text is a scan or a drawing. */
const fewestCharacters = 20;
const mostPages = 5_000;

/**
 * Parses a PDF page by page into reading order. Pages without readable text are named, not skipped in silence.
 *
 * @throws Rejection `ENCRYPTED`, `DAMAGED`, `TOO_LARGE` or `NO_TEXT`
 */
export async function parsePdf(bytes: Uint8Array, { ocr }: ParseSettings): Promise<ParsedDocument> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > mostPages) throw new Rejection("TOO_LARGE", `${mostPages} Seiten`);
    const pages = await readRows(document);
    if (ocr) await recogniseUnreadable(document, pages);
    const unreadablePages = findUnreadablePages(pages);
    const isUnreadable = new Set(unreadablePages.map(({ page }) => page));
    const readable = pages.map((rows, index) => (isUnreadable.has(index + 1) ? [] : rows));
    const loose = compose(dropRunningHeads(readable));
    const rendered = renderBlocks(loose);
    if (rendered.blocks.length === 0) throw new Rejection("NO_TEXT");
    return {
      mediaType: "application/pdf",
      ...rendered,
      pages: pages.map((_, index) => rangeOf(rendered.pages, index + 1)),
      unreadablePages,
      metadata: await describePdf(document, loose, readable),
      hasFileLines: false,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readRows(document: PDFDocumentProxy): Promise<Row[][]> {
  const pages: Row[][] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const runs = await readPage(document, page).catch((error) => {
      throw new Rejection("DAMAGED", undefined, { cause: error });
    });
    pages.push(buildPageRows(runs));
  }
  return pages;
}

/** Puts what can be read from the image in the place of a page without text. */
async function recogniseUnreadable(document: PDFDocumentProxy, pages: Row[][]): Promise<void> {
  const { recognisePages } = await import("./pdf/recognise-pages.js");
  const unreadable = findUnreadablePages(pages).map(({ page }) => page);
  for (const [page, runs] of await recognisePages(document, unreadable))
    pages[page - 1] = buildPageRows(runs);
}

function findUnreadablePages(pages: readonly Row[][]): UnreadablePage[] {
  return pages.flatMap((rows, index) => {
    const text = textOfRows(rows);
    const page = index + 1;
    if (text.replace(/\s/g, "").length < fewestCharacters)
      return [{ page, reason: unreadablePageTexts.noText }];
    return isReadable(text) ? [] : [{ page, reason: unreadablePageTexts.brokenCharacters }];
  });
}

function compose(pages: readonly Row[][]): LooseBlock[] {
  const all = pages.map(withTableRows);
  const sizes = measureTypeSizes(all);
  const words = collectWords(all.flat(2).map((segment) => segment.text));
  return composeBlocks(pages.map(orderRows), { sizes, words });
}

/** A page without text of its own stands as an empty stretch behind the page before it. */
function rangeOf(pages: readonly PageRange[], page: number): PageRange {
  const before = pages.findLast((range) => range.page < page)?.end ?? 0;
  return pages.find((range) => range.page === page) ?? { page, start: before, end: before };
}
