import type { PDFDocumentProxy } from "pdfjs-dist";
import { inferAsOf } from "../infer-as-of.js";
import { inferTitle } from "../infer-title.js";
import type { DocumentMetadata } from "../metadata.js";
import type { LooseBlock } from "../render-blocks.js";
import type { Row } from "./build-rows.js";
import { textOfRows, withTableRows } from "./page-text.js";

/** So many times larger than most of its page is the title on a cover. */
const coverRatio = 1.5;
/** Dates of a document stand on its first pages, often in running heads that are dropped later. */
const datedPages = 3;

/** Finds a title and a date of a PDF: its properties first, then what it shows. */
export async function describePdf(
  document: PDFDocumentProxy,
  blocks: readonly LooseBlock[],
  pages: readonly Row[][],
): Promise<DocumentMetadata> {
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as {
    info: { Title?: unknown };
  };
  const title =
    usableTitle(info.Title) ?? inferTitle([largestText(pages[0] ?? []), ...firstHeadings(blocks)]);
  const inferredAsOf = inferAsOf(pages.slice(0, datedPages).map(textOfRows).join("\n"));
  return {
    ...(title === undefined ? {} : { title }),
    ...(inferredAsOf === undefined ? {} : { inferredAsOf }),
  };
}

/** Many programs write a file name, an address or their own name where the title belongs. */
function usableTitle(title: unknown): string | undefined {
  if (typeof title !== "string") return undefined;
  const text = title.trim();
  const isName = /\.\w{2,4}$|^\w+:\S+$|^Microsoft |^untitled|^unbenannt|^dokument\d*$|_/i.test(text);
  return !isName && /\p{L}{3}/u.test(text) && text.length >= 6 ? text : undefined;
}

/** What is set much larger than the rest of a page. */
function largestText(rows: readonly Row[]): string {
  const segments = withTableRows(rows).flat();
  const sizes = segments.map(({ size }) => size).sort((left, right) => left - right);
  const largest = sizes.at(-1) ?? 0;
  if (largest < (sizes[Math.floor(sizes.length / 2)] ?? 0) * coverRatio) return "";
  return segments
    .filter(({ size }) => size >= largest * 0.97)
    .map(({ text }) => text)
    .join(" ");
}

/** The headings of the first pages; the very first words count as one unless they are a sentence. */
function firstHeadings(blocks: readonly LooseBlock[]): string[] {
  const isTitle = ({ kind, text }: LooseBlock, index: number) =>
    kind === "heading" || (index === 0 && !/[.;:,]$/.test(text));
  return blocks
    .filter((block, index) => (block.page ?? 1) <= 2 && isTitle(block, index))
    .map(({ text }) => text);
}
