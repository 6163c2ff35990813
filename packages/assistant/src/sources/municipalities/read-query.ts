import type { Understanding } from "../../understand/understanding.js";
import { attributeNames, isMeasure, type RegisterQuery } from "./query.js";
import { type Facets, readFacets } from "./read-facets.js";
import { readLikeness } from "./read-likeness.js";
import { readNamed } from "./read-named.js";
import { readSelection } from "./read-selection.js";
import { readShare } from "./read-share.js";
import { readUnknownArea, readUnknownPlace } from "./read-unknown-place.js";
import { findUnit } from "./units.js";

/** A question on the register with the certainty of its reading. */
export interface ReadQuery {
  query: RegisterQuery;
  certainty: number;
}

const certain = 0.95;
/** What names a place, an area or a limit and is read to its last word is answered by nothing that is said of all. */
export const wholly = 1;
/** A word that the reading leaves over may mean another matter. */
const costOfUnread = 0.12;
/** In a selection it may be one more condition, and then the list is wrong. */
const costOfUnreadCondition = 0.25;

/** Reads a question on the register from its parts; `undefined` where it asks for something else. */
export function readRegisterQuery(understanding: Understanding): ReadQuery | undefined {
  const facets = readFacets(understanding);
  if (!facets) return undefined;
  const query =
    readDate(facets) ??
    readUnknownArea(facets) ??
    readTogether(facets) ??
    readShare(facets) ??
    readLikeness(facets) ??
    readNamed(facets) ??
    readSelection(facets) ??
    readContinued(facets) ??
    readUnknownPlace(facets);
  if (!query) return undefined;
  const unread = facets.read.unread.length - (query.wants === "unknown-place" ? 1 : 0);
  const cost = isSelection(query) ? costOfUnreadCondition : costOfUnread;
  const isNarrow =
    facets.places.length + facets.areas.length + facets.numbers.length > 0 || isOfItsOwn(query);
  return { query, certainty: (isNarrow && unread === 0 ? wholly : certain) - cost * unread };
}

function isSelection({ wants }: RegisterQuery): boolean {
  return ["list", "count", "rank", "nearest", "total", "average", "share"].includes(wants);
}

/** Selects among what was told, or counts municipalities: nothing else can be meant. */
function isOfItsOwn(query: RegisterQuery): boolean {
  const countsThem = query.wants === "rank" && query.orders.some(({ measure }) => measure === "count");
  return countsThem || ("selection" in query && query.selection.filters.some(({ kind }) => kind === "told"));
}

function readDate({ measures, places, areas, text }: Facets): RegisterQuery | undefined {
  const asksDate = /\b(von wann|stand haben|welche[nrms]? (stand|datum|jahr|stichtag)|wie aktuell)\b/.test(
    text,
  );
  return asksDate && measures.includes("population") && places.length + areas.length === 0
    ? { wants: "date" }
    : undefined;
}

/** A follow-up may leave out the place ("Und wie viele Einwohner?") or the attribute ("Und Unna?"), but only one. */
function readContinued(facets: Facets): RegisterQuery | undefined {
  const { carried, leans, terms } = facets.understanding;
  if (!carried || !leans || terms.size > shortFollowUp) return undefined;
  const named = [...facets.places, ...facets.areas];
  const units = named.length > 0 ? named : carried.subjects.flatMap((id) => findUnit(id) ?? []);
  const attributes =
    facets.attributes.length > 0 || carried.origin !== "municipalities"
      ? facets.attributes
      : attributeNames.filter((attribute) => carried.predicates.includes(attribute));
  return units.length > 0 && attributes.length > 0 ? { wants: "attributes", units, attributes } : undefined;
}

/** "Und zusammen?", "Wie groß ist der Abstand?" mean the two that were told last. */
function readTogether(facets: Facets): RegisterQuery | undefined {
  const { understanding, places, areas, read, measures } = facets;
  const { carried } = understanding;
  const asksBoth = read.says("sum", "differ");
  if (carried?.origin !== "municipalities" || places.length + areas.length > 0 || !asksBoth) return undefined;
  const units = [...new Set(carried.trail)].flatMap((id) => findUnit(id) ?? []).slice(-2);
  const told = attributeNames.filter((attribute) => carried.predicates.includes(attribute)).find(isMeasure);
  const measure = measures[0] ?? told;
  if (units.length < 2 || measure === undefined) return undefined;
  return read.says("sum")
    ? { wants: "total", what: units, measure }
    : { wants: "compare", units, measures: [measure], direction: "most", asks: false };
}

const shortFollowUp = 2;
