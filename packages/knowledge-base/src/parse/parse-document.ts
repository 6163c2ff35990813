import { decodeText, detectFileType } from "./detect-file-type.js";
import { readZip } from "./office/read-zip.js";
import { parseMarkdown } from "./parse-markdown.js";
import type { ParseSettings } from "./parse-settings.js";
import { parseText } from "./parse-text.js";
import type { ParsedDocument } from "./parsed-document.js";
import { Rejection } from "./rejection.js";

/** Parses the bytes of one file of any supported type; large libraries are loaded when a file needs them. @throws Rejection */
export async function parseDocument(bytes: Uint8Array, settings: ParseSettings): Promise<ParsedDocument> {
  switch (detectFileType(bytes)) {
    case "pdf":
      return (await import("./parse-pdf.js")).parsePdf(bytes, settings);
    case "zip":
      return parseArchive(bytes);
    case "html":
      return (await import("./parse-html.js")).parseHtml(decodeText(bytes));
    case "markdown":
      return parseMarkdown(decodeText(bytes));
    case "text":
      return parseText(decodeText(bytes));
  }
}

/** Office files are archives; what lies in them tells which. */
async function parseArchive(bytes: Uint8Array): Promise<ParsedDocument> {
  const files = readZip(bytes);
  if (files.has("word/document.xml")) return (await import("./office/parse-docx.js")).parseDocx(bytes, files);
  if (files.has("ppt/presentation.xml")) return (await import("./office/parse-pptx.js")).parsePptx(files);
  throw new Rejection("UNSUPPORTED");
}
