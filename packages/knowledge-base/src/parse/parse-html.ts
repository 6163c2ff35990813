import { readHtml } from "./dom.js";
import { htmlBlocks } from "./html-blocks.js";
import { inferAsOf } from "./infer-as-of.js";
import { inferTitle } from "./infer-title.js";
import type { ParsedDocument } from "./parsed-document.js";
import { Rejection } from "./rejection.js";
import { renderBlocks } from "./render-blocks.js";

/**
 * Parses a saved web page: its main part where it names one, without menus and feet. A canonical address becomes
 * the source.
 *
 * @throws Rejection `NO_TEXT`
 */
export function parseHtml(source: string): ParsedDocument {
  const page = readHtml(source);
  const main = page.querySelector("main, [role=main], article") ?? page.querySelector("body") ?? page;
  const loose = htmlBlocks(main);
  const rendered = renderBlocks(loose);
  if (rendered.blocks.length === 0) throw new Rejection("NO_TEXT");
  const headings = loose.filter(({ kind }) => kind === "heading").map(({ text }) => text);
  const title = page.querySelector("title")?.textContent?.replace(/\s+/g, " ").trim() || inferTitle(headings);
  const address = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
  const inferredAsOf = inferAsOf(rendered.text);
  return {
    mediaType: "text/html",
    ...rendered,
    unreadablePages: [],
    metadata: {
      ...(title ? { title } : {}),
      ...(/^https?:\/\//.test(address) ? { source: address } : {}),
      ...(inferredAsOf === undefined ? {} : { inferredAsOf }),
    },
    hasFileLines: false,
  };
}
