import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Understanding } from "../../understand/understanding.js";
import { type MunicipalityFilter, readMunicipalityFilters } from "../municipalities/municipality-filters.js";

/** Which municipalities got money from the federal programme ZIZ: the most, some by name, or those that meet conditions. */
export type RecipientsQuestion =
  | { wants: "largest" }
  | { wants: "named"; about: readonly Municipality[] }
  | { wants: "list"; filters: readonly MunicipalityFilter[] };

const plural = /\b(welche|wie ?viele|alle|liste|nenne\w*)\b.*\b(stadte|stadten|kommunen|gemeinden|orte)\b/;
const most = /\b(hochst\w*|grosst(e|en|er|es)|meisten?)\b/;
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/** Reads a question on who was in ZIZ; `undefined` for any other programme and any other matter. */
export function readRecipientsQuestion(understanding: Understanding): RecipientsQuestion | undefined {
  const { mentions, folded, carried, leans, asks } = understanding;
  const namesOther = mentions.some(({ id }) => id !== "ziz" && subjects[id]?.kind === "programme");
  const isCarried = leans && !namesOther && carried?.subjects.includes("ziz") === true;
  const isZiz = mentions.some(({ id }) => id === "ziz") || isCarried;
  if (!isZiz) return undefined;
  if (most.test(folded)) return { wants: "largest" };
  const about = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? (byAgs.get(id) ?? []) : []));
  // "Was hat Bochum damit gemacht?" asks for the example, not for the money
  if (about.length > 0) return asks === "what" || asks === "how" ? undefined : { wants: "named", about };
  const filters = readMunicipalityFilters(understanding);
  const asksWho = asks === "who" && filters.length > 0;
  return asksWho || plural.test(folded) ? { wants: "list", filters } : undefined;
}
