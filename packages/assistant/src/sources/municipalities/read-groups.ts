import type { RegisterQuery, Selection } from "./query.js";
import type { Facets } from "./read-facets.js";
import { areaFilters, bound } from "./read-filters.js";
import { shownOf } from "./shown-places.js";
import type { Measure } from "./units.js";

/** Whether Kreise or Regierungsbezirke are selected, and not municipalities in one. */
export function entityOf({ text, counted, rank, read, areas }: Facets): Selection["entity"] {
  if (counted === "kreis" || counted === "regierungsbezirk") return counted;
  // "welcher Regierungsbezirk ist für den Kreis Lippe zuständig?" asks for what the Kreis belongs to
  if (!rank && !counted && read.says("district") && areas.some(({ kind }) => kind === "kreis"))
    return "municipality";
  const asked =
    /\b(welche[rsn]?|alle|die|der|nenn\w*|liste der|wer) (\w+ )?(landkreise?|kreise?n?|regierungsbezirke?|bezirke?|bezirksregierung\w*)\b/.exec(
      text,
    )?.[3];
  if (asked) return asked.includes("bezirk") ? "regierungsbezirk" : "kreis";
  const perArea = /\b(ein|pro|je) (land)?(kreis|regierungsbezirk)\b/.exec(text)?.[3];
  if (perArea && middleOf({ read })) return perArea === "kreis" ? "kreis" : "regierungsbezirk";
  if (rank && read.says("district")) return "regierungsbezirk";
  return rank && (read.says("kreis") || ranksCount(text)) ? "kreis" : "municipality";
}

/** Which value in the middle of all is asked for. */
export function middleOf({ read }: Pick<Facets, "read">): "average" | "median" | undefined {
  if (read.says("median")) return "median";
  return read.says("average") ? "average" : undefined;
}

/** What has "die meisten Kommunen" is no municipality. */
export function ranksCount(text: string): boolean {
  return /\b(meisten|wenigsten|mehr|weniger) (kommunen|gemeinden|stadte|orte)\b/.test(text);
}

/** Kreise or Regierungsbezirke that fulfil conditions: listed, counted or ranked. */
export function readGroups(facets: Facets, entity: Selection["entity"]): RegisterQuery | undefined {
  const { areas, numbers, rank, orders, counted, asked, read, understanding } = facets;
  const filters = areaFilters(areas);
  if (rank) {
    // "welcher hat die meisten Kommunen?" leaves out of what
    if (!read.says("kreis", "district") && understanding.leans) return undefined;
    const counts = ranksCount(facets.text);
    return {
      wants: "rank",
      selection: { entity, filters, except: [] },
      orders: counts ? orders.map(({ direction }) => ({ measure: "count", direction })) : orders,
      ...shownOf(facets),
    };
  }
  const middle = middleOf(facets);
  if (middle) {
    const measure: Measure = counted === "municipality" ? "count" : (asked[0] ?? "count");
    return { wants: middle, what: { entity, filters, except: [] }, measure };
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
  return { wants: isCounted ? "count" : "list", selection };
}
