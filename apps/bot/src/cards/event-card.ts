import { type EventEdition, formatCalendarDate, labelOf } from "@stadtlotse/domain";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { openSource, sourceNote } from "./describe-source.js";
import { heading, namedValues, openUrl, paragraph } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** An event with the way to sign up, as long as it lies ahead and a page for it is known. */
export function eventCard(event: EventEdition, today: string): AdaptiveCard {
  const { title, kind, date, theme, format, place, organisers, audience, description, url, sourceId } = event;
  const isOver = date < today.slice(0, date.length);
  return createCard(
    title,
    [
      heading(title),
      ...(description === undefined ? [] : [paragraph(description)]),
      namedValues([
        [texts.eventKind, labelOf("EventKind", kind)],
        [texts.date, formatCalendarDate(date)],
        [texts.theme, theme],
        [texts.format, format === undefined ? undefined : labelOf("EventFormat", format)],
        [texts.place, place],
        [texts.organisers, organisers.join(", ")],
        [texts.audience, audience.map((each) => labelOf("EventAudience", each)).join(", ")],
        [
          texts.signUp,
          isOver ? texts.eventOver : url === undefined ? texts.signUpUnknown : texts.signUpOnPage,
        ],
      ]),
      sourceNote([sourceId]),
    ],
    [isOver ? openSource(sourceId) : (openUrl(texts.signUpNow, url) ?? openSource(sourceId))],
  );
}
