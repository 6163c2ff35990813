import { basename } from "node:path";
import type { DocumentMetadata } from "../parse/metadata.js";
import { parseDocument } from "../parse/parse-document.js";
import type { ParseSettings } from "../parse/parse-settings.js";
import type { ParsedDocument } from "../parse/parsed-document.js";
import { Rejection } from "../parse/rejection.js";
import { buildSegment } from "../search/build-segment.js";
import { encodeSegment } from "../search/encode-segment.js";
import { toIndexedPassage } from "../segments/to-indexed-passage.js";
import { type AskedPassage, assignQuestions } from "../split/assign-questions.js";
import { splitPassages } from "../split/split-passages.js";

/** A file with what is said of it from outside. */
export interface DocumentSource {
  name: string;
  bytes: Uint8Array;
  /** What a sidecar file says; it is believed before the file itself. */
  sidecar: DocumentMetadata;
  settings: ParseSettings;
}

/** Everything about a document that can be found without the database. */
export interface PreparedDocument extends Omit<ParsedDocument, "blocks" | "hasFileLines"> {
  metadata: DocumentMetadata & { title: string };
  passages: AskedPassage[];
  /** Encoded; its passages are numbered from 0 in the order of `passages`. */
  segment: Uint8Array;
}

/** Parses, divides and analyses a document: the work that would hold up other work of the process. @throws Rejection */
export async function prepareDocument({
  name,
  bytes,
  sidecar,
  settings,
}: DocumentSource): Promise<PreparedDocument> {
  const { mediaType, text, pages, unreadablePages, ...parsed } = await parseDocument(bytes, settings);
  const split = splitPassages({ mediaType, text, pages, unreadablePages, ...parsed });
  if (split.length === 0) throw new Rejection("NO_TEXT");
  const stated = { ...parsed.metadata, ...sidecar };
  const passages = assignQuestions(split, stated.questions ?? {});
  const metadata = { ...stated, title: stated.title ?? titleFromName(name) };
  const indexed = passages.map((passage, id) =>
    toIndexedPassage({ ...passage, id, kind: "document", title: metadata.title }),
  );
  const segment = encodeSegment(buildSegment(indexed));
  return { mediaType, text, pages, unreadablePages, metadata, passages, segment };
}

function titleFromName(name: string): string {
  const words = basename(name)
    .replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
