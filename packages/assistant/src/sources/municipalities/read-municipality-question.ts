import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Understanding } from "../../understand/understanding.js";
import { type Filter, readFilters, readPopulation } from "./read-filters.js";

const attributeNames = [
  "kreis",
  "regierungsbezirk",
  "population",
  "area",
  "type",
  "ags",
  "postal-code",
] as const;
export type Attribute = (typeof attributeNames)[number];

/** The word in which a question speaks of municipalities; "Gemeinden" are all of them in everyday speech. */
export type MunicipalityNoun = "Kommunen" | "Städte";

export type MunicipalityQuestion =
  | { wants: "attributes"; about: Municipality[]; attributes: Attribute[] }
  | {
      wants: "list" | "count" | "largest" | "smallest" | "total-population";
      filters: Filter[];
      noun: MunicipalityNoun;
    }
  | { wants: "nearest"; to: { municipality?: Municipality; population: number }; filters: Filter[] };

const attributePatterns: readonly [Attribute, RegExp][] = [
  ["regierungsbezirk", /\b(regierungsbezirk\w*|bezirksregierung\w*)\b/],
  ["kreis", /\b(kreis|kreise|landkreis|kreiszugehorigkeit)\b/],
  ["population", /\b(einwohner\w*|bevolkerung\w*|bewohner\w*|menschen|leute|wie gross)\b/],
  ["area", /\b(flache\w*|quadratkilometer\w*|km2|hektar)\b/],
  [
    "type",
    /\b(kreisfrei\w*|kreisangehorig\w*|regionsangehorig\w*|stadt oder gemeinde|gemeinde oder stadt)\b/,
  ],
  ["ags", /\b(gemeindeschlussel\w*|ags|amtlicher? schlussel)\b/],
  ["postal-code", /\b(plz|postleitzahl\w*)\b/],
];

const plural =
  /\b(stadte|stadten|gemeinden|kommunen|orte|orten|grossstadte|mittelstadte|kleinstadte|wen|wer)\b/;
const singular = /\b(stadt|gemeinde|kommune)\b/;
const largest =
  /\b(grosste[rsnm]?|einwohnerstarkste[rsnm]?|meisten einwohner\w*|bevolkerungsreichste[rsnm]?)\b/;
const smallest = /\b(kleinste[rsnm]?|wenigsten einwohner\w*|einwohnerschwachste[rsnm]?)\b/;
const likeness =
  /\b(so gross|so viele einwohner|so viele leute|ahnlich\w*|vergleichbar\w*|unserer grosse|gleich gross|in der grosse|gleicher? grosse)\b/;
const counting = /\b(wie ?viele|anzahl|zahl)\b/;
const summing = /\b(zusammen\w*|insgesamt|gesamt\w*|summe|leben|wohnen)\b/;

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/** Reads a question on the municipalities of the register; `undefined` where it asks for something else. */
export function readMunicipalityQuestion(understanding: Understanding): MunicipalityQuestion | undefined {
  const { mentions, folded } = understanding;
  if (
    mentions.some(
      ({ kind, id }) => kind === "service" || (kind === "subject" && !geographicSubjects.test(id)),
    )
  ) {
    return undefined;
  }
  const places = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? (byAgs.get(id) ?? []) : []));
  const filters = readFilters(understanding);
  return (
    readLikeness(folded, places, filters) ??
    readSelection(understanding, places, filters) ??
    readAttributes(understanding, places)
  );
}

/** Subjects that are municipalities or nothing but a way of speaking of them. */
const geographicSubjects =
  /^(\d{8}|kreise|regierungsbezirke|kommunen-nrw|kreisfreie-staedte|.*kreisangehoerige.*)$/;

function readLikeness(
  folded: string,
  places: readonly Municipality[],
  filters: Filter[],
): MunicipalityQuestion | undefined {
  if (!likeness.test(folded) || !plural.test(folded)) return undefined;
  const [municipality] = places;
  const population = readPopulation(folded) ?? municipality?.population.value;
  if (population === undefined) return undefined;
  return { wants: "nearest", to: { population, ...(municipality ? { municipality } : {}) }, filters };
}

function readSelection(
  { folded, asks, mentions }: Understanding,
  places: readonly Municipality[],
  filters: Filter[],
): MunicipalityQuestion | undefined {
  if (places.length > 0) return undefined;
  const noun: MunicipalityNoun =
    /\b(stadt|stadte|stadten)\b/.test(folded) && !/\b(gemeinden?|kommunen?)\b/.test(folded)
      ? "Städte"
      : "Kommunen";
  const speaksOfThem = plural.test(folded) || singular.test(folded);
  if (speaksOfThem && largest.test(folded)) return { wants: "largest", filters, noun };
  if (speaksOfThem && smallest.test(folded)) return { wants: "smallest", filters, noun };
  if (filters.length === 0) return undefined;
  const namesArea = mentions.some(({ kind }) => kind === "kreis" || kind === "regierungsbezirk");
  if (plural.test(folded) && ["which", "how-many", "what", "where", "who"].includes(asks)) {
    return { wants: counting.test(folded) ? "count" : "list", filters, noun };
  }
  const asksPopulation = /\b(einwohner\w*|menschen|leute|bevolkerung\w*)\b/.test(folded);
  return namesArea && asksPopulation && (summing.test(folded) || counting.test(folded))
    ? { wants: "total-population", filters, noun }
    : undefined;
}

/** A follow-up may leave out the place ("Und wie viele Einwohner?") or the attribute ("Und Unna?"), but only one. */
function readAttributes(
  { folded, carried, leans, terms }: Understanding,
  named: readonly Municipality[],
): MunicipalityQuestion | undefined {
  const goesOn = leans && terms.size <= shortFollowUp ? carried : undefined;
  const places = named.length > 0 ? named : (goesOn?.subjects ?? []).flatMap((id) => byAgs.get(id) ?? []);
  const own = attributePatterns.flatMap(([attribute, pattern]) => (pattern.test(folded) ? [attribute] : []));
  const attributes =
    own.length > 0 || goesOn?.origin !== "municipalities"
      ? own
      : attributeNames.filter((attribute) => goesOn.predicates.includes(attribute));
  return places.length > 0 && attributes.length > 0
    ? { wants: "attributes", about: places.slice(0, 4), attributes }
    : undefined;
}

const shortFollowUp = 2;
