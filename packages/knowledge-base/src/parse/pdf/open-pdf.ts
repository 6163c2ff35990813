import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Rejection } from "../rejection.js";

const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * Opens a PDF, also an encrypted one that needs no password. The caller destroys it.
 *
 * @throws Rejection `ENCRYPTED` or `DAMAGED`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: Uint8Array.from(bytes), // pdfjs takes the buffer away from its owner
      standardFontDataUrl: join(packageFolder, "standard_fonts", "/"),
      cMapUrl: join(packageFolder, "cmaps", "/"),
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Rejection(isLocked ? "ENCRYPTED" : "DAMAGED", undefined, { cause: error });
  }
}
