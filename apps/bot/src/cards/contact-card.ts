import { formatCalendarDate, type HandoverRoute } from "@stadtlotse/domain";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { openSource, sourceNote } from "./describe-source.js";
import { heading, namedValues, openUrl, paragraph } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** Who helps with a topic today. */
export function contactCard(route: HandoverRoute, today: string): AdaptiveCard {
  const { unit, reason, contact, sourceId } = route;
  return createCard(
    unit,
    [
      heading(unit),
      paragraph(reason),
      namedValues([
        [texts.contact, contact ?? texts.notNamed],
        [texts.responsible, texts.responsibleOn(formatCalendarDate(today))],
      ]),
      sourceNote([sourceId]),
    ],
    [
      contact !== undefined && /^[\w-]+(\.[\w-]+)+$/.test(contact)
        ? openUrl(texts.openContact, `https://${contact}`)
        : openSource(sourceId),
    ],
  );
}
