import type { Understanding } from "../../understand/understanding.js";
import type { Attribute, Direction, Order } from "./query.js";
import { type NamedNumber, readNumbers } from "./read-numbers.js";
import { readTargets, type Targets } from "./read-targets.js";
import { type ReadWords, readWords } from "./read-words.js";
import type { Measure, UnitKind } from "./units.js";
import { type Claimed, readClaimed } from "./verdict.js";
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
  /** The measures that it asks for, and does not only set a limit by ("über 20.000 Einwohner"). */
  asked: readonly Measure[];
  attributes: readonly Attribute[];
  /** What "wie viele" counts. */
  counted?: "population" | Exclude<UnitKind, "land">;
  /** Which end of the order is asked for: by a superlative, and by a comparative. */
  rank?: Direction;
  /** Each order whose end a superlative asks for ("größte und kleinste", "flächengrößte und einwohnerstärkste"). */
  orders: readonly Order[];
  comparative?: Direction;
  /** Whether it asks for yes or no. */
  asksWhether: boolean;
  /** How it puts what it asks about. */
  claimed: Claimed;
}

/** The parts of a question; `undefined` where it names what the register does not hold. */
export function readFacets(understanding: Understanding): Facets | undefined {
  const targets = readTargets(understanding);
  if (!targets) return undefined;
  const read = readWords(understanding);
  if (read.spoken.some((word) => membershipWords.test(word))) return undefined;
  const text = read.words.map(({ word }) => word).join(" ");
  const numbers = readNumbers(understanding.question, read);
  const measures = readMeasures(read, read.words, text);
  const limits = new Set(numbers.map(({ saidAt }) => saidAt));
  const asked = readMeasures(
    read,
    read.words.filter(({ at }) => !limits.has(at)),
    text,
  );
  const counted = readCounted(read, understanding);
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
    asked,
    orders: readOrders(read, asked),
    attributes: readAttributes(read, text, measures, targets),
    ...(counted === undefined ? {} : { counted }),
    ...(rank === undefined ? {} : { rank }),
    ...(comparative === undefined ? {} : { comparative }),
    asksWhether: !interrogative.test(text),
    claimed: readClaimed(read.spoken.join(" ")),
  };
}

const interrogative = /\b(welche\w*|wie ?viel\w*|was|wer|wo|wohin|wie|anzahl|nenne?|zahl mir|liste)\b/;

function readMeasures(read: ReadWords, words: ReadWords["words"], text: string): Measure[] {
  const says = (sense: Sense) => words.some(({ senses }) => senses.includes(sense));
  if (says("density")) return ["density"];
  const measures: Measure[] = [];
  // "Leute" and "Menschen" may do anything; that they live there must be said, or nothing else
  if (says("population") || (says("people") && read.unread.length === 0)) measures.push("population");
  if (says("area") && !/\bnicht (die )?flache\b/.test(text)) measures.push("area");
  if (/\bwie ?viele (leute |menschen )?(sind|seid) (wir|ihr)\b/.test(text)) measures.push("population");
  const contrary = /\bnicht (die |nach )?(einwohner\w*|flache)\b/.exec(text)?.[0];
  const wanted = contrary?.includes("einwohner")
    ? measures.filter((each) => each !== "population")
    : measures;
  return wanted.length === 0 && read.unread.length === 0 && /\bwie gross\b/.test(text)
    ? ["population", "area"]
    : wanted;
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

/** A short description of a place, and of an area. */
const profiles: Readonly<Record<"place" | "area", readonly Attribute[]>> = {
  place: ["regierungsbezirk", "type", "population", "area"],
  area: ["population", "area", "density", "count"],
};

function readAttributes(
  read: ReadWords,
  text: string,
  measures: readonly Measure[],
  { places }: Targets,
): Attribute[] {
  const named = namedAs.filter(([, sense]) => read.says(sense)).map(([attribute]) => attribute);
  const typed: Attribute[] = asksType.test(text) ? ["type"] : [];
  const profile = read.says("profile") ? profiles[places.length > 0 ? "place" : "area"] : [];
  const liesWhere =
    (/^(und )?wo (liegt|ist|befindet)\b/.test(text) && read.unread.length === 0) ||
    (places.length === 1 && asksForPlace.test(text));
  const where: Attribute[] = liesWhere ? ["kreis", "regierungsbezirk"] : [];
  return [...new Set([...named, ...typed, ...measures, ...profile, ...where])];
}

/** "Gibt es in NRW ein Dahlem, und wo liegt das?" */
const asksForPlace =
  /\b(gibt es|gibts|existiert)\b.*\b(wo\b|ort|gemeinde|stadt|nrw|nordrhein|bei euch|hier)|\b(gibt es|gibts)( (das|denn|ein|eine|ort|in|nrw|auch|hier|uberhaupt))*$|\bwo (der|die|das )?(denn |dann |genau )?liegt\b/;

/** The first thing behind a word of counting. */
function readCounted({ words }: ReadWords, { folded, carried }: Understanding): Facets["counted"] {
  const start = words.findIndex(({ senses }) => senses.includes("count"));
  if (start < 0) return undefined;
  for (const { senses } of words.slice(start + 1)) {
    if (senses.includes("population") || senses.includes("people")) return "population";
    if (senses.includes("municipality")) return "municipality";
    if (senses.includes("kreis")) return "kreis";
    if (senses.includes("district")) return "regierungsbezirk";
  }
  // "wie viele davon sind Große kreisangehörige?" counts the places that were told
  return carried?.origin === "municipalities" && /\b(davon|darunter)\b/.test(folded)
    ? "municipality"
    : undefined;
}

const measured: readonly [Sense, Measure][] = [
  ["density", "density"],
  ["area", "area"],
  ["population", "population"],
];

/** A superlative that says no measure of its own ("größte") is by what else is asked for. */
function readOrders({ words }: ReadWords, asked: readonly Measure[]): Order[] {
  const ends = words
    .filter(({ senses }) => senses.includes("most") || senses.includes("least"))
    .map(({ senses }) => ({
      direction: senses.includes("most") ? ("most" as const) : ("least" as const),
      own: measured.filter(([sense]) => senses.includes(sense)).map(([, measure]) => measure),
    }));
  const others = asked.filter((measure) => ends.every(({ own }) => !own.includes(measure)));
  const [first] = ends.flatMap(({ own }) => own);
  const open = others.length > 0 ? others : [first ?? "population"];
  const orders = ends.flatMap(({ direction, own }) =>
    (own.length > 0 ? own : open).map((measure): Order => ({ measure, direction })),
  );
  return [...new Map(orders.map((order) => [`${order.measure} ${order.direction}`, order])).values()];
}

function directionOf(read: ReadWords, most: Sense, least: Sense): Direction | undefined {
  const first = read.words.find(({ senses }) => senses.includes(most) || senses.includes(least));
  if (!first) return undefined;
  return first.senses.includes(most) ? "most" : "least";
}
