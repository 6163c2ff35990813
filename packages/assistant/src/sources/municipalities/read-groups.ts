import type { RegisterQuery, Selection } from "./query.js";
import type { Facets } from "./read-facets.js";
import { areaFilters, bound } from "./read-filters.js";
import { shownOf } from "./shown-places.js";
import type { Measure } from "./units.js";

/** Whether Kreise or Regierungsbezirke are selected, and not municipalities in one. */
export function entityOf({ text, counted, rank, read }: Facets): Selection["entity"] {
  if (counted === "kreis" || counted === "regierungsbezirk") return counted;
  const asked =
    /\b(welche[rsnm]?|alle|die|der|nenn\w*|liste der|wer) (\w+ )?(landkreise?|kreise?n?|regierungsbezirke?|bezirke?|bezirksregierung\w*)\b/.exec(
      text,
    )?.[3];
  if (asked) return asked.includes("bezirk") ? "regierungsbezirk" : "kreis";
  if (rank && read.says("district")) return "regierungsbezirk";
  return rank && (read.says("kreis") || ranksCount(text)) ? "kreis" : "municipality";
}

/** What has "die meisten Kommunen" is no municipality. */
function ranksCount(text: string): boolean {
  return /\b(meisten|wenigsten|mehr|weniger) (kommunen|gemeinden|stadte|orte)\b/.test(text);
}

/** Kreise or Regierungsbezirke that fulfil conditions: listed, counted or ranked. */
export function readGroups(facets: Facets, entity: Selection["entity"]): RegisterQuery | undefined {
  const { areas, numbers, rank, counted, measures, read, understanding } = facets;
  const filters = areaFilters(areas);
  if (rank) {
    // "welcher hat die meisten Kommunen?" leaves out of what
    if (!read.says("kreis", "district") && understanding.leans) return undefined;
    const what: Measure = ranksCount(facets.text) ? "count" : (measures[0] ?? "population");
    return {
      wants: "rank",
      selection: { entity, filters, except: [] },
      measure: what,
      direction: rank,
      ...shownOf(facets),
    };
  }
  const bounds = numbers.flatMap(({ of, relation, value }) =>
    of === undefined ? [] : [bound(relation, of, value)],
  );
  const isSimple = read.unread.length === 0 || bounds.length > 0;
  if (!isSimple || understanding.asks === "why") return undefined;
  const selection = { entity, filters: [...filters, ...bounds], except: [] };
  const isCounted = counted === "kreis" || counted === "regierungsbezirk";
  if (
    filters.length + bounds.length === 0 &&
    !isCounted &&
    !/\b(kreise|bezirke|regierungsbezirke)\b/.test(facets.text)
  )
    return undefined;
  return { wants: isCounted ? "count" : "list", selection, asksWhether: false };
}
