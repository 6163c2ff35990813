import { type SpelledNumber, spelledNumbers } from "../../understand/spelled-numbers.js";
import type { ReadWords } from "./read-words.js";
import type { Measure } from "./units.js";

export type Relation = "above" | "below" | "from" | "to" | "about" | "exactly";

/** A number that a question names, and how it is meant. */
export interface NamedNumber {
  value: number;
  relation: Relation;
  /** What is counted: inhabitants, km², municipalities; `undefined` where the question does not say. */
  of?: Measure;
  /** The place of the word that says what is counted, where the question has one. */
  saidAt?: number;
  /** The place of its first word. */
  at: number;
}

/** The numbers of a question in digits and words, with the words around them that say how they are meant. */
export function readNumbers(question: string, read: ReadWords): NamedNumber[] {
  const words = read.spoken;
  const numbers = spelledNumbers(question, words);
  return numbers.flatMap((number, index): NamedNumber[] => {
    const said = countedBehind(read, number, numbers[index + 1]);
    const of = said?.of ?? countedAtAll(words, read, number);
    if (isYear(number, said?.of)) return [];
    const relation = relationOf(words, number, numbers[index - 1], numbers[index + 1]);
    const { value, from: at } = number;
    return [
      { value, relation, ...(of === undefined ? {} : { of }), ...(said ? { saidAt: said.at } : {}), at },
    ];
  });
}

/** What stands behind the number, or behind the range that it begins. */
function countedBehind(
  read: ReadWords,
  { to, value }: SpelledNumber,
  next: SpelledNumber | undefined,
): { of: Measure; at: number } | undefined {
  const from = next !== undefined && next.from - to <= 1 ? next.to : to;
  const behind = read.words.filter(({ at }) => at >= from && at < from + 3);
  for (const { senses, at } of behind) {
    if (senses.includes("density")) return { of: "density", at };
    if (senses.includes("population") || senses.includes("people"))
      return { of: read.says("density") ? "density" : "population", at };
    if (senses.includes("area")) return { of: "area", at };
    if (senses.includes("municipality")) return value < leastPopulation ? { of: "count", at } : undefined;
  }
  return undefined;
}

/** What can only be meant: a large number counts inhabitants, unless the question speaks of areas or of money. */
function countedAtAll(
  words: readonly string[],
  read: ReadWords,
  { to, value }: SpelledNumber,
): NamedNumber["of"] {
  if (read.says("density") && !read.says("population", "people")) return "density";
  if (read.says("area") && !read.says("population", "people")) return "area";
  const isMoney = /^(euro|eur|prozent|mark|jahre?n?)$/.test(words[to] ?? "");
  return value >= leastPopulation && !isMoney ? "population" : undefined;
}

const leastPopulation = 1000;

function isYear({ value, isWord }: SpelledNumber, said: NamedNumber["of"]): boolean {
  return !isWord && value >= 1900 && value <= 2099 && said === undefined;
}

const article = "((den|der|die|das|dem|ein|eine[rnm]?) )*$";
const before: readonly [Relation, RegExp][] = [
  ["from", new RegExp(`\\b(mindestens|ab|zwischen|wenigstens|erreich\\w*) ${article}`)],
  [
    "above",
    new RegExp(
      `\\b(uber|(mehr|grosser|hoher)( sind| ist| haben| hat)? (als|wie)|oberhalb( von)?|jenseits( von)?|knack\\w*( \\w+){0,2}|ubersteig\\w*|uberschreit\\w*) ${article}`,
    ),
  ],
  ["to", new RegExp(`\\b(hochstens|maximal|bis zu|bis) ${article}`)],
  [
    "below",
    new RegExp(
      `\\b(unter|(weniger|kleiner|geringer|niedriger)( sind| ist| haben| hat)? (als|wie)|unterhalb( von)?|unterschreit\\w*) ${article}`,
    ),
  ],
  [
    "about",
    new RegExp(`\\b(rund( um)?|etwa|ungefahr|circa|ca|um|in etwa|so um|an|plus minus|gut|knapp) ${article}`),
  ],
];

function relationOf(
  words: readonly string[],
  number: SpelledNumber,
  previous: SpelledNumber | undefined,
  next: SpelledNumber | undefined,
): Relation {
  const left = `${words.slice(Math.max(0, number.from - 5), number.from).join(" ")} `;
  const right = words.slice(number.to, number.to + 3).join(" ");
  if (next && joinsRange(words, number, next)) return "from";
  if (previous && joinsRange(words, previous, number)) return "to";
  const word = before.find(([, pattern]) => pattern.test(left))?.[0];
  if (word !== undefined) return word;
  if (/^((\w+ )?(und|oder) (mehr|daruber)|aufwarts)/.test(right)) return "from";
  return /^((\w+ )?(und|oder) (weniger|darunter))/.test(right) ? "to" : "exactly";
}

/** "10.000 bis 20.000", "10.000-20.000", "zwischen 10.000 und 20.000". */
function joinsRange(words: readonly string[], first: SpelledNumber, second: SpelledNumber): boolean {
  if (first.value >= second.value) return false;
  const between = words.slice(first.to, second.from).join(" ");
  if (between === "" || between === "bis") return true;
  return between === "und" && /\b(zwischen)$/.test(words.slice(0, first.from).join(" "));
}
