import type { BestPractice, MunicipalGrant, Source } from "@stadtlotse/client";
import { formatEuro } from "../formats/format-euro.js";
import type { MapEntry, MapView } from "./map-view.js";
import { texts } from "./texts.de.js";

const words = texts.programmes;

/**
 * Who got money from a programme, as far as a source names the municipalities, and where good practice mentions the
 * programme. An example is no proof of a grant, so the two are kept apart.
 */
export function programmeView(
  grants: readonly MunicipalGrant[],
  examples: readonly BestPractice[],
  sources: ReadonlyMap<string, Source>,
): MapView {
  const entries = new Map<string, MapEntry>();
  for (const { ags, title, sourceId } of examples) {
    if (ags === undefined) continue;
    const earlier = entries.get(ags);
    const statement = earlier === undefined ? title : `${earlier.statement}; ${title}`;
    const basis = sources.get(sourceId)?.title ?? sourceId;
    entries.set(ags, { shade: "seen", label: words.example, statement, basis });
  }
  for (const { ags, eur, year, approximation, sourceId } of grants) {
    const amount = eur === undefined ? words.noAmount : formatEuro(eur, approximation);
    entries.set(ags, {
      shade: "strong",
      label: words.recipient,
      statement: year === undefined ? amount : `${amount} (${year})`,
      basis: sources.get(sourceId)?.title ?? sourceId,
    });
  }
  return {
    entries,
    legend: [
      ...(grants.length === 0 ? [] : [{ shade: "strong", label: words.recipient } as const]),
      { shade: "seen", label: words.example },
      { shade: "none", label: texts.states.none },
    ],
  };
}
