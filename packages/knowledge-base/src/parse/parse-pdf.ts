import type { PDFDocumentProxy } from "pdfjs-dist";
import { unreadablePageTexts } from "../texts.de.js";
import { inferAsOf } from "./infer-as-of.js";
import { inferTitle } from "./infer-title.js";
import type { DocumentMetadata } from "./metadata.js";
import type { ParsedDocument, UnreadablePage } from "./parsed-document.js";
import { buildPageRows } from "./pdf/build-page-rows.js";
import type { Row } from "./pdf/build-rows.js";
import { composeBlocks } from "./pdf/compose-blocks.js";
import { dropRunningHeads } from "./pdf/drop-running-heads.js";
import { collectWords } from "./pdf/join-lines.js";
import { isReadable } from "./pdf/mend-characters.js";
import { openPdf } from "./pdf/open-pdf.js";
import { orderRows } from "./pdf/order-rows.js";
import { readPage } from "./pdf/read-page.js";
import { measureTypeSizes } from "./pdf/type-sizes.js";
import { Rejection } from "./rejection.js";
import { type LooseBlock, renderBlocks } from "./render-blocks.js";

/** A page with less text is a scan or a drawing. */
const fewestCharacters = 20;

/**
 * Parses a PDF page by page into reading order. Pages without readable text are named, not skipped in silence.
 *
 * @throws Rejection `ENCRYPTED`, `DAMAGED` or `NO_TEXT`
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedDocument> {
  const document = await openPdf(bytes);
  try {
    const pages = await readRows(document);
    const unreadablePages = findUnreadablePages(pages);
    const isBad = new Set(unreadablePages.map(({ page }) => page));
    const readable = pages.map((rows, index) => (isBad.has(index + 1) ? [] : rows));
    if (isBad.size === pages.length) throw new Rejection("NO_TEXT");
    const loose = compose(dropRunningHeads(readable));
    const rendered = renderBlocks(loose);
    if (rendered.blocks.length === 0) throw new Rejection("NO_TEXT");
    return {
      mediaType: "application/pdf",
      ...rendered,
      pages: pages.map(
        (_, index) =>
          rendered.pages.find(({ page }) => page === index + 1) ?? emptyPage(rendered.pages, index + 1),
      ),
      unreadablePages,
      metadata: await describe(document, loose, readable),
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

function findUnreadablePages(pages: readonly Row[][]): UnreadablePage[] {
  return pages.flatMap((rows, index) => {
    const text = textOf(rows);
    if (text.replace(/\s/g, "").length < fewestCharacters)
      return [{ page: index + 1, reason: unreadablePageTexts.noText }];
    return isReadable(text) ? [] : [{ page: index + 1, reason: unreadablePageTexts.brokenCharacters }];
  });
}

function compose(pages: readonly Row[][]): LooseBlock[] {
  const sizes = measureTypeSizes(pages.map(flatten));
  const words = collectWords(pages.flatMap(flatten).flatMap((row) => row.map((segment) => segment.text)));
  return composeBlocks(pages.map(orderRows), { sizes, words });
}

/** A page without text of its own stands as an empty stretch behind the page before it. */
function emptyPage(pages: readonly { page: number; end: number }[], page: number) {
  const before = pages.findLast((other) => other.page < page)?.end ?? 0;
  return { page, start: before, end: before };
}

/** Running heads are read too here: they often hold the date. */
async function describe(
  document: PDFDocumentProxy,
  loose: readonly LooseBlock[],
  pages: readonly Row[][],
): Promise<DocumentMetadata> {
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as {
    info: { Title?: unknown };
  };
  const headings = loose
    .filter(({ kind, page = 0 }) => kind === "heading" && page <= 2)
    .map(({ text }) => text);
  const title = usableTitle(info.Title) ?? inferTitle([largestText(pages[0] ?? []), ...headings]);
  const inferredAsOf = inferAsOf(pages.slice(0, 3).map(textOf).join("\n"));
  return {
    ...(title === undefined ? {} : { title }),
    ...(inferredAsOf === undefined ? {} : { inferredAsOf }),
  };
}

/** Many programs write a file name or their own name where the title belongs. */
function usableTitle(title: unknown): string | undefined {
  if (typeof title !== "string") return undefined;
  const text = title.trim();
  const isName = /\.\w{2,4}$|^Microsoft |^untitled|^unbenannt|^dokument\d*$|_/i.test(text);
  return !isName && /\p{L}{3}/u.test(text) && text.length >= 6 ? text : undefined;
}

function textOf(rows: readonly Row[]): string {
  return flatten(rows)
    .map((row) => row.map((segment) => segment.text).join(" "))
    .join("\n");
}

/** What is set much larger than the rest of a page, as the title on a cover is. */
function largestText(rows: readonly Row[]): string {
  const segments = flatten(rows).flat();
  const sizes = segments.map(({ size }) => size).sort((left, right) => left - right);
  const largest = sizes.at(-1) ?? 0;
  if (largest < (sizes[Math.floor(sizes.length / 2)] ?? 0) * 1.5) return "";
  return segments
    .filter(({ size }) => size >= largest * 0.97)
    .map(({ text }) => text)
    .join(" ");
}

/** Rows with those inside of tables. */
function flatten(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...row.flatMap((segment) => segment.table?.rows.flat(2) ?? [])]);
}
