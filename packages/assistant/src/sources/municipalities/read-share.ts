import type { RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";
import { areaFilters, boundFilters, designationFilters, type Filter, typeFilters } from "./read-filters.js";
import { select } from "./selection-filters.js";
import { contains, kreisOf, land, type Measure } from "./units.js";

/** "Wie viel Prozent der Kommunen sind Städte?" */
export function readShare(facets: Facets): RegisterQuery | undefined {
  const { read, places, areas, text, asked } = facets;
  if (!read.says("share")) return undefined;
  const conditions = [...typeFilters(text), ...boundFilters(text, facets.numbers), ...designations(text)];
  const [place, another] = places;
  // "wie viel Prozent mehr Einwohner als Bielefeld" sets two side by side
  if (another && facets.comparative !== undefined) return undefined;
  const what: Measure | undefined =
    read.says("municipality") && !asked.includes("population") ? "count" : asked[0];
  if (place) {
    const whole = areas.find((area) => contains(area, place)) ?? (read.says("kreis") ? kreisOf(place) : land);
    return what && whole && what !== "count"
      ? { wants: "share", part: place, whole, measure: what }
      : undefined;
  }
  if (!what) return undefined;
  const [area] = areas;
  if (conditions.length > 0) {
    const within = areaFilters(areas);
    return {
      wants: "share",
      part: select(facets, [...within, ...conditions]),
      whole: select(facets, within),
      measure: what,
    };
  }
  return area && { wants: "share", part: area, whole: land, measure: what };
}

/** "… sind Städte": here the two designations are set against each other. */
function designations(text: string): Filter[] {
  const called = designationFilters(text);
  if (called.some(({ noun }) => noun === undefined)) return called;
  if (/\b(sind|als|auf) (nur |keine )?gemeinden\b/.test(text)) return designationFilters("nur gemeinden");
  return /\bstadte\b/.test(text) && !/\bstadte und gemeinden\b/.test(text)
    ? designationFilters("stadte")
    : [];
}
