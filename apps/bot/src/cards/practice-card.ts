import type { BestPractice } from "@stadtlotse/domain";
import { practiceFactId } from "@stadtlotse/domain/reference/practice-facts";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { openSource, sourceNote } from "./describe-source.js";
import { heading, namedValues, openUrl, paragraph } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** What one municipality did, who can be asked about it, and where that is written. */
export function practiceCard(practice: BestPractice, publicUrl: string): AdaptiveCard {
  const { title, place, measure, periodText, funding, result, contact, asOf, sourceId } = practice;
  return createCard(
    title,
    [
      heading(title),
      paragraph(measure),
      namedValues([
        [texts.municipality, place],
        [texts.period, periodText],
        [texts.funding, funding],
        [texts.result, result ?? texts.resultUnknown],
        [texts.contact, contact ?? texts.contactOfTown(place)],
      ]),
      sourceNote([sourceId], asOf),
    ],
    [
      openUrl(texts.openRecord, new URL(`/quellen/${practiceFactId(practice)}`, publicUrl).href),
      openSource(sourceId),
    ],
  );
}
