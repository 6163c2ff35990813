import type { Understanding } from "../../understand/understanding.js";
import type { RegisterQuery } from "./query.js";
import { type Facets, readFacets } from "./read-facets.js";
import { readContinued, readOfTold } from "./read-follow-up.js";
import { readLikeness } from "./read-likeness.js";
import { readNamed } from "./read-named.js";
import { readNext } from "./read-next.js";
import { readSelection } from "./read-selection.js";
import { readShare } from "./read-share.js";
import { unreadBesideStory } from "./read-story.js";
import { readUnknownArea, readUnknownPlace } from "./read-unknown-place.js";
import { leavesOutTowns } from "./select-units.js";

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
    readOfTold(facets) ??
    readShare(facets) ??
    readLikeness(facets) ??
    readNext(facets) ??
    readNamed(facets) ??
    readSelection(facets) ??
    readContinued(facets) ??
    readUnknownPlace(facets);
  if (!query) return undefined;
  const left = "units" in query || "unit" in query ? unreadBesideStory(understanding) : facets.read.unread;
  const words = asksForStatus(query)
    ? left.filter((at) => !lawWords.test(facets.read.spoken[at] ?? ""))
    : left;
  const unread = words.length - (query.wants === "unknown-place" ? 1 : 0);
  const cost = isSelection(query) ? costOfUnreadCondition : costOfUnread;
  const isNarrow =
    facets.places.length + facets.areas.length + facets.numbers.length > 0 || isOfItsOwn(query);
  const isWhole = isNarrow && facets.read.unread.length === 0;
  const certainty = (isWhole ? wholly : certain) - cost * unread;
  return { query, certainty: isPlainWish(query) ? Math.max(plainWish, certainty) : certainty };
}

/** By what law a town has its status is known beside it, and asks for no other matter. */
const lawWords = /^(\w*verordnung|\w*gesetz\w*|gemeindeordnung|amts)$/;

function asksForStatus(query: RegisterQuery): boolean {
  return query.wants === "check" && query.claim.kind === "type";
}

/** Whatever it is needed for, only the register gives a key or a postcode, or says whether a limit is reached. */
const plainWish = 0.78;

function isPlainWish(query: RegisterQuery): boolean {
  if (query.wants === "check") return query.claim.kind === "bound";
  return (
    query.wants === "attributes" && query.attributes.some((each) => each === "ags" || each === "postal-code")
  );
}

function isSelection({ wants }: RegisterQuery): boolean {
  return ["list", "count", "rank", "nearest", "total", "average", "share"].includes(wants);
}

/** Selects among what was told or leaves out the towns, or counts municipalities: nothing else can be meant. */
function isOfItsOwn(query: RegisterQuery): boolean {
  const countsThem = query.wants === "rank" && query.orders.some(({ measure }) => measure === "count");
  const selects =
    "selection" in query &&
    (leavesOutTowns(query.selection) || query.selection.filters.some(({ kind }) => kind === "told"));
  return countsThem || selects;
}

function readDate({ measures, places, areas, text }: Facets): RegisterQuery | undefined {
  const asksDate = /\b(von wann|stand haben|welche[nrms]? (stand|datum|jahr|stichtag)|wie aktuell)\b/.test(
    text,
  );
  return asksDate && measures.includes("population") && places.length + areas.length === 0
    ? { wants: "date" }
    : undefined;
}
