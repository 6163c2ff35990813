import type { Understanding } from "../../understand/understanding.js";
import type { Attribute, Direction } from "./query.js";
import { type NamedNumber, readNumbers } from "./read-numbers.js";
import { readTargets, type Targets } from "./read-targets.js";
import { type ReadWords, readWords } from "./read-words.js";
import type { Measure, UnitKind } from "./units.js";
import { membershipWords, type Sense } from "./words.de.js";

/** The parts of a question on the register, before anything is decided. */
export interface Facets extends Targets {
  understanding: Understanding;
  read: ReadWords;
  /** All its words, and those outside the names of places and areas. */
  all: string;
  text: string;
  numbers: readonly NamedNumber[];
  measures: readonly Measure[];
  attributes: readonly Attribute[];
  /** What "wie viele" counts. */
  counted?: "population" | Exclude<UnitKind, "land">;
  /** Which end of the order is asked for: by a superlative, and by a comparative. */
  rank?: Direction;
  comparative?: Direction;
  /** Whether it asks for yes or no. */
  asksWhether: boolean;
}

/** The parts of a question; `undefined` where it names what the register does not hold. */
export function readFacets(understanding: Understanding): Facets | undefined {
  const targets = readTargets(understanding);
  if (!targets) return undefined;
  const read = readWords(understanding);
  if (read.spoken.some((word) => membershipWords.test(word))) return undefined;
  const text = read.words.map(({ word }) => word).join(" ");
  const numbers = readNumbers(understanding.question, read);
  const measures = readMeasures(read, text);
  const counted = readCounted(read);
  const rank = directionOf(read, "most", "least");
  const comparative = directionOf(read, "more", "less");
  return {
    ...targets,
    understanding,
    read,
    all: read.spoken.join(" "),
    text,
    numbers,
    measures,
    attributes: readAttributes(read, text, measures),
    ...(counted === undefined ? {} : { counted }),
    ...(rank === undefined ? {} : { rank }),
    ...(comparative === undefined ? {} : { comparative }),
    asksWhether: !interrogative.test(text),
  };
}

const interrogative = /\b(welche\w*|wie ?viel\w*|was|wer|wo|wohin|wie|anzahl|nenne?|zahl mir|liste)\b/;

function readMeasures(read: ReadWords, text: string): Measure[] {
  if (read.says("density") || /\b(pro|je) (quadratkilometer|km2|qkm)\b/.test(text)) return ["density"];
  const measures: Measure[] = [];
  // "Leute" and "Menschen" may do anything; that they live there must be said, or nothing else
  if (read.says("population") || (read.says("people") && read.unread.length === 0))
    measures.push("population");
  if (read.says("area") && !/\bnicht (die )?flache\b/.test(text)) measures.push("area");
  if (/\bwie ?viele (leute |menschen )?(sind|seid) (wir|ihr)\b/.test(text)) measures.push("population");
  const contrary = /\bnicht (die |nach )?(einwohner\w*|flache)\b/.exec(text)?.[0];
  const wanted = contrary?.includes("einwohner")
    ? measures.filter((each) => each !== "population")
    : measures;
  return wanted.length === 0 && /\bwie gross\b/.test(text) ? ["population", "area"] : wanted;
}

const namedAs: readonly [Attribute, Sense][] = [
  ["kreis", "kreis"],
  ["regierungsbezirk", "district"],
  ["type", "type"],
  ["type", "independent"],
  ["ags", "key"],
  ["postal-code", "postalCode"],
];
const asksType =
  /\bstadt oder \w* ?(gemeinde|dorf)|\bgemeinde oder \w* ?(eine )?stadt|\b(sich|man) stadt nennen|\bwas fur eine (stadt|kommune|gemeinde)|(grosse|mittlere) (kreisangehorige )?stadt|\bschon eine stadt/;

function readAttributes(read: ReadWords, text: string, measures: readonly Measure[]): Attribute[] {
  const named = namedAs.filter(([, sense]) => read.says(sense)).map(([attribute]) => attribute);
  const typed: Attribute[] = asksType.test(text) ? ["type"] : [];
  return [...new Set([...named, ...typed, ...measures])];
}

/** The first thing behind a word of counting. */
function readCounted({ words }: ReadWords): Facets["counted"] {
  const start = words.findIndex(({ senses }) => senses.includes("count"));
  if (start < 0) return undefined;
  for (const { senses } of words.slice(start + 1)) {
    if (senses.includes("population") || senses.includes("people")) return "population";
    if (senses.includes("municipality")) return "municipality";
    if (senses.includes("kreis")) return "kreis";
    if (senses.includes("district")) return "regierungsbezirk";
  }
  return undefined;
}

function directionOf(read: ReadWords, most: Sense, least: Sense): Direction | undefined {
  const first = read.words.find(({ senses }) => senses.includes(most) || senses.includes(least));
  if (!first) return undefined;
  return first.senses.includes(most) ? "most" : "least";
}
