import { type CalendarDate, formatCalendarDate, type Source } from "@stadtlotse/domain";
import { sources } from "@stadtlotse/domain/reference/sources";
import type { CardAction, CardElement } from "./adaptive-card.js";
import { note, openUrl } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));

/** The line that every card with a statement carries: where it was read, and of when it is. */
export function sourceNote(sourceIds: readonly string[], asOf?: CalendarDate): CardElement {
  return note(texts.sources(sourceIds.map((id) => nameOf(id, asOf))));
}

/** A button to the source, where it is a page on the web. */
export function openSource(sourceId: string): CardAction | undefined {
  return openUrl(texts.openSource, byId.get(sourceId)?.reference);
}

function nameOf(id: string, asOf: CalendarDate | undefined): string {
  const source = byId.get(id);
  if (source === undefined) return id;
  const date = asOf ?? source.asOf ?? source.publishedOn;
  if (date !== undefined) return texts.sourceAsOf(source.title, formatCalendarDate(date));
  const { accessedOn } = source;
  return accessedOn === undefined
    ? source.title
    : texts.sourceReadOn(source.title, formatCalendarDate(accessedOn));
}
