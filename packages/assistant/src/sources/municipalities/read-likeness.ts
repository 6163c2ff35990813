import type { RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";
import { areaFilters, typeFilters } from "./read-filters.js";
import { select } from "./selection-filters.js";
import { measure } from "./units.js";

/** Municipalities whose size is nearest to a place's or a number's. */
export function readLikeness(facets: Facets): RegisterQuery | undefined {
  const { places, numbers, read, text, areas } = facets;
  const about = numbers.find(({ of, relation }) => of === "population" && relation === "about");
  const isAlike =
    read.says("alike") ||
    /\bso (gross|viele)\b|\b(in der|unserer|eurer|von der|gleicher|dieser) grosse\b|\bnicht viel (grosser|kleiner)|\bplus minus\b/.test(
      text,
    );
  const asksOthers =
    /\b(wer|wem|wen|welche[nrsm]?|nenn\w*|such\w*|find\w*|zeig\w*|gibt|gibts|brauch\w*|vergleichs\w*|funf|stadte|kommunen|orte)\b/.test(
      text,
    );
  const [unit, another] = places;
  if (about && !unit && read.says("municipality", "anyone"))
    return {
      wants: "nearest",
      to: { population: about.value },
      selection: select(facets, areaFilters(areas)),
    };
  if (
    !unit ||
    another ||
    !isAlike ||
    !asksOthers ||
    /\b(selben|gleichen) (land)?(kreis|\w*bezirk)\b/.test(text)
  )
    return undefined;
  const population = about?.value ?? measure(unit, "population");
  const filters = [...areaFilters(areas), ...typeFilters(text)];
  return {
    wants: "nearest",
    to: { unit, population },
    selection: select({ ...facets, except: [...facets.except, unit] }, filters),
  };
}
