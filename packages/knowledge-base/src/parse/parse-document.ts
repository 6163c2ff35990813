import { decodeText, detectFileType } from "./detect-file-type.js";
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
    case "markdown":
      return parseMarkdown(decodeText(bytes));
    case "text":
      return parseText(decodeText(bytes));
    default:
      throw new Rejection("UNSUPPORTED");
  }
}
