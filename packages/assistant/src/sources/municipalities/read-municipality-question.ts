import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Understanding } from "../../understand/understanding.js";

export type Attribute = "kreis" | "regierungsbezirk" | "population" | "area" | "type" | "ags" | "postal-code";

/** A restriction of the list of municipalities, with the words in which it was understood. */
export interface Filter {
  matches: (municipality: Municipality) => boolean;
  /** Completes "Kommunen …", e.g. "im Kreis Unna". */
  words: string;
}

export type MunicipalityQuestion =
  | { wants: "attributes"; about: Municipality[]; attributes: Attribute[] }
  | { wants: "list" | "count" | "largest" | "smallest"; filters: Filter[]; noun: string }
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

const plural = /\b(stadte|stadten|gemeinden|kommunen|orte|orten|grossstadte|mittelstadte|kleinstadte)\b/;
const largest =
  /\b(grosste[rsnm]?|einwohnerstarkste[rsnm]?|meisten einwohner\w*|bevolkerungsreichste[rsnm]?)\b/;
const smallest = /\b(kleinste[rsnm]?|wenigsten einwohner\w*|einwohnerschwachste[rsnm]?)\b/;
const likeness =
  /\b(so gross|so viele einwohner|so viele leute|ahnlich\w*|vergleichbar\w*|unserer grosse|gleich gross|in der grosse|gleicher? grosse)\b/;

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/** Reads a question on the municipalities of the register; `undefined` where it asks for something else. */
export function readMunicipalityQuestion(understanding: Understanding): MunicipalityQuestion | undefined {
  const { mentions, folded, asks, carried } = understanding;
  if (mentions.some(({ kind, id }) => kind === "subject" && !geographicSubjects.test(id))) return undefined;
  const named = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? (byAgs.get(id) ?? []) : []));
  const places = named.length > 0 ? named : (carried?.subjects ?? []).flatMap((id) => byAgs.get(id) ?? []);
  const filters = readFilters(understanding);
  const isPlural = plural.test(folded);

  if (likeness.test(folded) && isPlural) {
    const population = readPopulation(folded) ?? places[0]?.population.value;
    if (population !== undefined) {
      const [municipality] = places;
      return { wants: "nearest", to: { population, ...(municipality ? { municipality } : {}) }, filters };
    }
  }
  const noun =
    /\bgemeinden\b/.test(folded) && !/\bstadte\w*\b/.test(folded)
      ? "Gemeinden"
      : /\bstadte\w*\b/.test(folded) && !/\bgemeinden\b/.test(folded)
        ? "Städte"
        : "Kommunen";
  if (filters.length > 0 || /\bnrw\b/.test(folded)) {
    if (largest.test(folded)) return { wants: "largest", filters, noun };
    if (smallest.test(folded)) return { wants: "smallest", filters, noun };
  }
  if (
    isPlural &&
    filters.length > 0 &&
    (asks === "which" || asks === "how-many" || asks === "what" || asks === "where")
  ) {
    return {
      wants: asks === "how-many" && /\bwie ?viele\b|\banzahl\b|\bzahl\b/.test(folded) ? "count" : "list",
      filters,
      noun,
    };
  }
  const attributes = attributePatterns.flatMap(([attribute, pattern]) =>
    pattern.test(folded) ? [attribute] : [],
  );
  const asked =
    attributes.length > 0
      ? attributes
      : carried?.origin === "municipalities"
        ? (carried.predicates as Attribute[])
        : [];
  return places.length > 0 && asked.length > 0
    ? { wants: "attributes", about: places.slice(0, 4), attributes: asked }
    : undefined;
}

/** Subjects that are municipalities or nothing but a way of speaking of them. */
const geographicSubjects =
  /^(\d{8}|kreise|regierungsbezirke|kommunen-nrw|kreisfreie-staedte|.*kreisangehoerige.*)$/;

export function readFilters({ mentions, folded }: Understanding): Filter[] {
  const filters: Filter[] = [];
  for (const { kind, id, name } of mentions) {
    if (kind === "kreis") filters.push({ matches: ({ kreisKey }) => kreisKey === id, words: `im ${name}` });
    if (kind === "regierungsbezirk") {
      filters.push({ matches: ({ regierungsbezirk }) => regierungsbezirk === id, words: `im ${name}` });
    }
  }
  if (/\bkreisfreie?\w*\b/.test(folded))
    filters.push({ matches: ({ type }) => type === "kreisfrei", words: "mit dem Status „kreisfrei“" });
  if (/\bgrosse\w* kreisangehorige\w*\b/.test(folded)) {
    filters.push({
      matches: ({ type }) => type === "grosse-kreisangehoerige-stadt",
      words: "mit dem Status „Große kreisangehörige Stadt“",
    });
  }
  if (/\bmittlere\w* kreisangehorige\w*\b/.test(folded)) {
    filters.push({
      matches: ({ type }) => type === "mittlere-kreisangehoerige-stadt",
      words: "mit dem Status „Mittlere kreisangehörige Stadt“",
    });
  }
  if (/\bgrossstadte\w*\b/.test(folded))
    filters.push({
      matches: ({ population }) => population.value >= 100_000,
      words: "ab 100.000 Einwohnern",
    });
  filters.push(...readPopulationBounds(folded));
  return filters;
}

const number = "(\\d+(?: \\d{3})*)( tausend)?";
const lower = new RegExp(`\\b(?:uber|mehr als|mindestens|ab) ${number}`);
const upper = new RegExp(`\\b(?:unter|weniger als|hochstens|bis zu|bis) ${number}`);
const between = new RegExp(`\\bzwischen ${number} und ${number}`);

/** Thousands dots are word boundaries in folded text: "20.000" is read as "20 000". */
function readPopulationBounds(folded: string): Filter[] {
  const range = between.exec(folded);
  if (range) {
    const [from, to] = [toNumber(range[1], range[2]), toNumber(range[3], range[4])];
    return [
      {
        matches: ({ population }) => population.value >= from && population.value <= to,
        words: `mit ${format(from)} bis ${format(to)} Einwohnern`,
      },
    ];
  }
  const filters: Filter[] = [];
  const least = lower.exec(folded);
  if (least) {
    const bound = toNumber(least[1], least[2]);
    if (bound >= 1000)
      filters.push({
        matches: ({ population }) => population.value > bound,
        words: `mit mehr als ${format(bound)} Einwohnern`,
      });
  }
  const most = upper.exec(folded);
  if (most) {
    const bound = toNumber(most[1], most[2]);
    if (bound >= 1000)
      filters.push({
        matches: ({ population }) => population.value < bound,
        words: `mit weniger als ${format(bound)} Einwohnern`,
      });
  }
  return filters;
}

function readPopulation(folded: string): number | undefined {
  const match = new RegExp(`${number}(?= (?:einwohner|menschen|leute|ew))`).exec(folded);
  return match ? toNumber(match[1], match[2]) : undefined;
}

function toNumber(digits = "", thousands?: string): number {
  return Number(digits.replaceAll(" ", "")) * (thousands === undefined ? 1 : 1000);
}

function format(value: number): string {
  return new Intl.NumberFormat("de-DE").format(value);
}
