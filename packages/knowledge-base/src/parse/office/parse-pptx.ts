import type { DomElement } from "../dom.js";
import { inferAsOf } from "../infer-as-of.js";
import { inferTitle } from "../infer-title.js";
import type { PageRange, ParsedDocument } from "../parsed-document.js";
import { Rejection } from "../rejection.js";
import { type LooseBlock, renderBlocks } from "../render-blocks.js";
import { renderTable } from "../table-rows.js";
import { readOfficeTitle } from "./read-office-title.js";
import { elementsOf, readPart } from "./read-part.js";
import type { ZipFiles } from "./read-zip.js";

/** Parses a presentation; its slides are its pages. @throws Rejection `DAMAGED` or `NO_TEXT` */
export function parsePptx(files: ZipFiles): ParsedDocument {
  const slides = listSlides(files).map((path, index) => slideBlocks(files, path, index + 1));
  const loose = slides.flat();
  const rendered = renderBlocks(loose);
  if (rendered.blocks.length === 0) throw new Rejection("NO_TEXT");
  const headings = loose.filter(({ kind }) => kind === "heading").map(({ text }) => text);
  const title = readOfficeTitle(files) ?? inferTitle(headings);
  const inferredAsOf = inferAsOf(rendered.text);
  return {
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ...rendered,
    pages: slides.map((_, index) => rangeOf(rendered.pages, index + 1)),
    unreadablePages: [],
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(inferredAsOf === undefined ? {} : { inferredAsOf }),
    },
    hasFileLines: false,
  };
}

/** Paths of the slides in the order in which they are shown. */
function listSlides(files: ZipFiles): string[] {
  const presentation = readPart(files, "ppt/presentation.xml");
  const relations = readPart(files, "ppt/_rels/presentation.xml.rels");
  if (!presentation || !relations) throw new Rejection("DAMAGED");
  const targets = new Map(
    elementsOf(relations, "Relationship").map((relation) => [
      relation.getAttribute("Id"),
      relation.getAttribute("Target"),
    ]),
  );
  return elementsOf(presentation, "p:sldId").flatMap((slide) => {
    const target = targets.get(slide.getAttribute("r:id"));
    return target ? [target.startsWith("/") ? target.slice(1) : `ppt/${target}`] : [];
  });
}

function slideBlocks(files: ZipFiles, path: string, page: number): LooseBlock[] {
  const slide = readPart(files, path);
  if (!slide) return [];
  return [
    ...elementsOf(slide, "p:sp").flatMap(shapeBlocks),
    ...elementsOf(slide, "a:tbl").flatMap(tableBlocks),
  ].map((block) => ({ ...block, page }));
}

function shapeBlocks(shape: DomElement): LooseBlock[] {
  const placeholder = elementsOf(shape, "p:ph")[0]?.getAttribute("type") ?? "";
  if (["sldNum", "ftr", "dt"].includes(placeholder)) return [];
  const texts = elementsOf(shape, "a:p")
    .map(paragraphText)
    .filter((text) => text !== "");
  if (placeholder === "title" || placeholder === "ctrTitle")
    return [{ kind: "heading", level: 1, text: texts.join(" ") }];
  return texts.map((text) => ({ kind: texts.length > 1 ? "list-item" : "paragraph", text }));
}

function tableBlocks(table: DomElement): LooseBlock[] {
  const rows = elementsOf(table, "a:tr").map((row) =>
    elementsOf(row, "a:tc").map((cell) => elementsOf(cell, "a:p").map(paragraphText).join(" ").trim()),
  );
  return renderTable(rows).map(({ text }) => ({ kind: "table-row", text }));
}

function paragraphText(paragraph: DomElement): string {
  return elementsOf(paragraph, "a:t")
    .map((run) => run.textContent ?? "")
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function rangeOf(pages: readonly PageRange[], page: number): PageRange {
  const before = pages.findLast((range) => range.page < page)?.end ?? 0;
  return pages.find((range) => range.page === page) ?? { page, start: before, end: before };
}
