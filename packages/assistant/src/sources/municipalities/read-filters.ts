import type { Municipality } from "@stadtlotse/domain";
import { formatNumber } from "../facts/describe-value.js";
import { inArea } from "./grammar.de.js";
import type { Order } from "./query.js";
import type { NamedNumber } from "./read-numbers.js";
import type { ReadWords } from "./read-words.js";
import { filterTexts as texts } from "./texts.de.js";
import { contains, type Measure, measure, type Unit } from "./units.js";

/** A restriction of units, with the words in which it was understood ("im Kreis Unna"). */
export interface Filter {
  kind: "area" | "type" | "designation" | "bound" | "key" | "told";
  matches: (unit: Unit) => boolean;
  words: string;
  /** What it compares. */
  of?: Measure;
  /** What the units that fulfil it are called, where it needs no words of its own. */
  noun?: string;
}

/** Several areas are alternatives: a municipality lies in one of them. */
export function areaFilters(areas: readonly Unit[]): Filter[] {
  if (areas.length === 0) return [];
  return [
    {
      kind: "area",
      matches: (unit) => areas.some((area) => area.id !== unit.id && contains(area, unit)),
      words: areas.map(inArea).join(texts.or),
    },
  ];
}

const types: readonly [Municipality["type"], RegExp][] = [
  ["grosse-kreisangehoerige-stadt", /\bgrosse[rnsm]? kreisangehorige\w*/],
  ["mittlere-kreisangehoerige-stadt", /\bmittlere[rnsm]? (kreisangehorige\w*|stadt|stadte)/],
  ["kreisfrei", /\bkreisfrei\w*/],
  ["regionsangehoerig", /\bregionsangehorig\w*/],
];

/** Legal positions that a question names ("nicht kreisfrei" names the opposite). */
export function typeFilters(text: string): Filter[] {
  const named = types.filter(([, pattern]) => pattern.test(text)).map(([type]) => type);
  if (named.length === 0) {
    return /\bkreisangehorig\w*/.test(text)
      ? [{ kind: "type", matches: not(hasType("kreisfrei")), words: texts.belongingToKreis }]
      : [];
  }
  return named.map((type) =>
    type === "kreisfrei" && /\b(nicht|keine?) (\w+ )?kreisfrei/.test(text)
      ? { kind: "type", matches: not(hasType(type)), words: texts.notKreisfrei }
      : { kind: "type", matches: hasType(type), words: texts.withType(type) },
  );
}

/** "Gemeinden" are all municipalities in everyday speech, unless the question sets them against the towns. */
export function designationFilters(text: string): Filter[] {
  if (
    /\b(kein\w*|nicht|ohne)( \w+){0,2} stadt(e|recht\w*|titel\w*|bezeichnung\w*)?\b|\b(nur|reine[rnms]?|bloss|echte[rnms]?) gemeinden?\b/.test(
      text,
    )
  ) {
    return [{ kind: "designation", matches: isTown(false), words: texts.noTowns }];
  }
  const speaksOfTowns = /\b(stadt|stadte|stadten)\b/.test(text.replace(/kreisfreie\w* stadt\w*/g, ""));
  const speaksOfAll = /\b(gemeinden?|kommunen?|orte?n?)\b/.test(text);
  return speaksOfTowns && !speaksOfAll
    ? [{ kind: "designation", matches: isTown(true), words: "", noun: texts.towns }]
    : [];
}

/** Sizes in everyday words; the figures are those of the Bundesinstitut's classes. */
const sizeNames: readonly [RegExp, number, number | undefined][] = [
  [/\bmillionenst[aä]dt\w*/, 1_000_000, undefined],
  [/\bgrossst[aä]dt\w*|\bgrossstadt\w*/, 100_000, undefined],
  [/\bmittelstadt\w*/, 20_000, 100_000],
  [/\bkleinstadt\w*/, 5_000, 20_000],
];

/** From how many inhabitants on a municipality has the size that a question names. */
export function leastOfSize(text: string): number | undefined {
  return sizeNames.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether a municipality has the size that a question names. */
export function sizeFilter(text: string): Filter | undefined {
  const [, least, most] = sizeNames.find(([pattern]) => pattern.test(text)) ?? [];
  if (least === undefined) return undefined;
  const reaches = bound("from", "population", least);
  const stays = most === undefined ? undefined : bound("below", "population", most);
  return { ...reaches, matches: (unit) => reaches.matches(unit) && stays?.matches(unit) !== false };
}

export function boundFilters(text: string, numbers: readonly NamedNumber[]): Filter[] {
  const named = sizeNames.find(([pattern]) => pattern.test(text));
  const sizes = named
    ? [bound("from", "population", named[1]), ...(named[2] ? [bound("below", "population", named[2])] : [])]
    : [];
  const bounds = numbers
    .filter(
      ({ of, relation }) =>
        of !== undefined && of !== "count" && relation !== "about" && relation !== "exactly",
    )
    .map(({ relation, of, value }) => bound(relation, of as Measure, value));
  return [...sizes, ...bounds];
}

const comparisons = {
  above: (figure: number, limit: number) => figure > limit,
  below: (figure: number, limit: number) => figure < limit,
  from: (figure: number, limit: number) => figure >= limit,
  to: (figure: number, limit: number) => figure <= limit,
  exactly: (figure: number, limit: number) => figure === limit,
  about: (figure: number, limit: number) => Math.abs(figure - limit) <= limit / 10,
} as const satisfies Record<NamedNumber["relation"], (figure: number, limit: number) => boolean>;

export function bound(relation: NamedNumber["relation"], of: Measure, limit: number): Filter {
  return {
    kind: "bound",
    of,
    matches: (unit) => comparisons[relation](measure(unit, of), limit),
    words: texts.bound[relation](formatNumber(limit), of),
  };
}

/** Larger or smaller than a unit that is named. */
export function boundByUnit(direction: "most" | "least", of: Measure, unit: Unit): Filter {
  const limit = measure(unit, of);
  return {
    kind: "bound",
    of,
    matches: (each) => comparisons[direction === "most" ? "above" : "below"](measure(each, of), limit),
    words: texts.boundByUnit(direction, of, unit.name, formatNumber(limit)),
  };
}

/** What comes after a unit in an order. */
export function behindUnit({ direction, measure: of }: Order, unit: Unit): Filter {
  const isBehind = boundByUnit(direction === "most" ? "least" : "most", of, unit);
  return { ...isBehind, words: texts.behind(unit.name) };
}

/** A postcode or an AGS in the question. */
export function keyFilters(read: ReadWords): Filter[] {
  const ags = read.spoken.find((word) => /^05\d{6}$/.test(word));
  if (ags !== undefined) {
    return [{ kind: "key", matches: ({ id }) => id === ags, words: texts.withAgs(ags) }];
  }
  const code = read.spoken.find((word) => /^\d{5}$/.test(word));
  return code !== undefined && read.says("postalCode")
    ? [
        {
          kind: "key",
          matches: ({ kind, members: [one] }) => kind === "municipality" && one?.postalCode === code,
          words: texts.withPostalCode(code),
        },
      ]
    : [];
}

function hasType(type: Municipality["type"]): Filter["matches"] {
  return ({ kind, members: [one] }) => kind === "municipality" && one?.type === type;
}

function isTown(town: boolean): Filter["matches"] {
  return ({ kind, members: [one] }) => kind === "municipality" && (one?.designation === "stadt") === town;
}

function not(matches: Filter["matches"]): Filter["matches"] {
  return (unit) => !matches(unit);
}
