import { formatCalendarDate } from "@stadtlotse/domain";
import type { DocumentRecord, RetrievedPassage } from "@stadtlotse/knowledge-base";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, namedValues, openUrl, writtenWords } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** The place of a document that was found, word for word. */
export function passageCard(
  { title, source, asOf, locator, text, sentences, documentId = "" }: RetrievedPassage,
  publicUrl: string,
): AdaptiveCard {
  return createCard(
    title,
    [
      heading(title),
      writtenWords(sentences[0]?.text ?? text),
      namedValues([
        [texts.document, source],
        [texts.page, locator.page === undefined ? undefined : String(locator.page)],
        [texts.asOf, asOf === undefined ? texts.asOfUnknown : formatCalendarDate(asOf)],
      ]),
    ],
    [openUrl(texts.openDocument, documentUrl(documentId, locator.page, publicUrl))],
  );
}

/** A document as a whole. */
export function documentCard(
  { id, title, source, publisher, asOf, pages }: DocumentRecord,
  page: number | undefined,
  publicUrl: string,
): AdaptiveCard {
  return createCard(
    title,
    [
      heading(title),
      namedValues([
        [texts.publisher, publisher],
        [texts.document, source],
        [texts.pages, pages > 0 ? String(pages) : undefined],
        [texts.page, page === undefined ? undefined : String(page)],
        [texts.asOf, asOf === undefined ? texts.asOfUnknown : formatCalendarDate(asOf)],
      ]),
    ],
    [openUrl(texts.openDocument, documentUrl(id, page, publicUrl))],
  );
}

function documentUrl(id: string, page: number | undefined, publicUrl: string): string {
  const place = page === undefined ? "" : `#seite=${page}`;
  return new URL(`/dokumente/${encodeURIComponent(id)}${place}`, publicUrl).href;
}
