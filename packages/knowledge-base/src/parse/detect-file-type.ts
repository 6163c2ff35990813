import { Rejection } from "./rejection.js";

export type FileType = "pdf" | "zip" | "html" | "markdown" | "text";

/**
 * Tells the type of a file from its content, never from its name.
 *
 * @throws Rejection `EMPTY_FILE`, `JSON`, `OLD_OFFICE` or `UNSUPPORTED`
 */
export function detectFileType(bytes: Uint8Array): FileType {
  if (bytes.every((byte) => byte <= 0x20)) throw new Rejection("EMPTY_FILE");
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "zip";
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) throw new Rejection("OLD_OFFICE");
  if (isBinary(bytes)) throw new Rejection("UNSUPPORTED");
  const text = decodeText(bytes);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text))
    return "html";
  if (isJson(text)) throw new Rejection("JSON");
  return isMarkdown(text) ? "markdown" : "text";
}

/** Decodes UTF-8, UTF-16 with its mark, or else Windows-1252, with line ends as `\n`. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Text holds no control characters besides tab, line feed, form feed, carriage return and escape. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A front matter or a heading with its blank line shows Markdown; emphasis alone is found in plain text too. */
function isMarkdown(text: string): boolean {
  return /^---\n[\s\S]*?\n---\n/.test(text) || /(?:^|\n\n)#{1,6} \S[^\n]*(?:\n\n|\n?$)/.test(text);
}
