import { decodeText, detectFileType } from "./detect-file-type.js";
import { parseDocx } from "./office/parse-docx.js";
import { parsePptx } from "./office/parse-pptx.js";
import { readZip } from "./office/read-zip.js";
import { parseHtml } from "./parse-html.js";
import { parseMarkdown } from "./parse-markdown.js";
import { parsePdf } from "./parse-pdf.js";
import { parseText } from "./parse-text.js";
import type { ParsedDocument } from "./parsed-document.js";
import { Rejection } from "./rejection.js";

/** Parses the bytes of one file of any supported type. @throws Rejection */
export async function parseDocument(bytes: Uint8Array): Promise<ParsedDocument> {
  switch (detectFileType(bytes)) {
    case "pdf":
      return parsePdf(bytes);
    case "zip":
      return parseArchive(bytes);
    case "html":
      return parseHtml(decodeText(bytes));
    case "markdown":
      return parseMarkdown(decodeText(bytes));
    case "text":
      return parseText(decodeText(bytes));
  }
}

/** Office files are archives; what lies in them tells which. */
async function parseArchive(bytes: Uint8Array): Promise<ParsedDocument> {
  const files = readZip(bytes);
  if (files.has("word/document.xml")) return parseDocx(bytes, files);
  if (files.has("ppt/presentation.xml")) return parsePptx(files);
  throw new Rejection("UNSUPPORTED");
}
