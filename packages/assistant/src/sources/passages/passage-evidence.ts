import type { RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { Evidence } from "../../compose/draft.js";

type Sentence = RetrievedPassage["sentences"][number];

/** A sentence of a document, verbatim, with the place where it stands. */
export function passageEvidence(passage: RetrievedPassage, sentence: Sentence): Evidence {
  const { page } = sentence.locator;
  return {
    key: `passage:${passage.documentId}:${sentence.start}-${sentence.end}`,
    title: passage.title,
    source: passage.source,
    locator: sentence.locator,
    quote: sentence.text,
    ...(passage.asOf === undefined ? {} : { asOf: passage.asOf }),
    path: `/dokumente/${encodeURIComponent(passage.documentId ?? "")}${page === undefined ? "" : `#seite=${page}`}`,
  };
}

/** The words of a sentence without the marks of its format, for an answer's text. */
export function readableText({ text }: Sentence): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:#{1,6}|[-*•–▪>]+|\|)\s*/u, "")
    .replace(/[*_`]{1,3}/g, "")
    .replace(/\s*[|\t]\s*/g, " – ")
    .replace(/\[(\d+)\]/g, "($1)")
    .replace(/\s+/g, " ")
    .trim();
}
