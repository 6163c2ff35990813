import mammoth from "mammoth";
import { readHtml } from "../dom.js";
import { htmlBlocks } from "../html-blocks.js";
import { inferAsOf } from "../infer-as-of.js";
import { inferTitle } from "../infer-title.js";
import type { ParsedDocument } from "../parsed-document.js";
import { Rejection } from "../rejection.js";
import { renderBlocks } from "../render-blocks.js";
import { readOfficeTitle } from "./read-office-title.js";
import type { ZipFiles } from "./read-zip.js";

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Überschrift ${level}'] => h${level}:fresh`),
];

/** Parses a Word document. @throws Rejection `DAMAGED` or `NO_TEXT` */
export async function parseDocx(bytes: Uint8Array, files: ZipFiles): Promise<ParsedDocument> {
  const loose = htmlBlocks(readHtml(`<body>${await toHtml(bytes)}</body>`));
  const rendered = renderBlocks(loose);
  if (rendered.blocks.length === 0) throw new Rejection("NO_TEXT");
  const headings = loose
    .filter(({ kind }, index) => kind === "heading" || index === 0)
    .map(({ text }) => text);
  const title = readOfficeTitle(files) ?? inferTitle(headings);
  const inferredAsOf = inferAsOf(rendered.text);
  return {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ...rendered,
    unreadablePages: [],
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(inferredAsOf === undefined ? {} : { inferredAsOf }),
    },
    hasFileLines: false,
  };
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage });
    return value;
  } catch (error) {
    throw new Rejection("DAMAGED", undefined, { cause: error });
  }
}
