import type { Fact } from "@stadtlotse/domain";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { openSource, sourceNote } from "./describe-source.js";
import { heading, openUrl, writtenWords } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** One statement with its source and date. */
export function factCard({ id, statement, sourceId, asOf }: Fact, publicUrl: string): AdaptiveCard {
  return createCard(
    texts.factTitle,
    [heading(texts.factTitle), writtenWords(statement), sourceNote([sourceId], asOf.date)],
    [
      openUrl(texts.openRecord, new URL(`/quellen/${encodeURIComponent(id)}`, publicUrl).href),
      openSource(sourceId),
    ],
  );
}
