import type { Selection } from "./query.js";
import type { Facets } from "./read-facets.js";
import {
  areaFilters,
  boundByUnit,
  boundFilters,
  designationFilters,
  type Filter,
  keyFilters,
  typeFilters,
} from "./read-filters.js";
import { filterTexts as texts } from "./texts.de.js";
import { kreisOf, type Unit } from "./units.js";

/** All conditions on municipalities that a question names. */
export function municipalityFilters(facets: Facets): Filter[] {
  const { areas, places, text, numbers, read, comparative, measures, attributes } = facets;
  const [place] = places;
  const types = typeFilters(text);
  const own = place && areas.length === 0 && attributes.includes("kreis") ? kreisOf(place) : undefined;
  const byPlace =
    place && comparative
      ? [boundByUnit(comparative === "most" ? "most" : "least", measures[0] ?? "population", place)]
      : [];
  return [
    ...toldFilters(facets),
    ...areaFilters(own ? [own] : areas),
    ...types,
    ...boundFilters(text, numbers),
    ...byPlace,
    ...keyFilters(read),
    ...(types.length > 0 ? [] : designationFilters(text)),
  ];
}

/** "Welche davon liegt im Kreis Höxter?" asks among those that the last answer selected. */
function toldFilters({ understanding, read, text }: Facets): Filter[] {
  const { carried, leans } = understanding;
  if (carried?.origin !== "municipalities" || carried.subjects.length < 2) return [];
  const pointsBack = /\b(davon|darunter|von (denen|diesen|ihnen))\b/.test(text);
  if (!pointsBack && (!leans || read.says("municipality", "land"))) return [];
  const told = new Set(carried.subjects);
  return [{ kind: "told", matches: ({ id }) => told.has(id), words: texts.ofTold(told.size) }];
}

/** The municipalities that fulfil conditions, without those that the question itself names. */
export function select({ except, places }: Facets, filters: readonly Filter[]): Selection {
  const left: readonly Unit[] = [...except, ...places];
  return { entity: "municipality", filters, except: left };
}
