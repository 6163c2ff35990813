import type { ReadWords } from "./read-words.js";

export type Relation = "above" | "below" | "from" | "to" | "about" | "exactly";

/** A number that a question names, and how it is meant. */
export interface NamedNumber {
  value: number;
  relation: Relation;
  /** What is counted: inhabitants, km², municipalities; `undefined` where the question does not say. */
  of?: "population" | "area" | "count";
  /** Whether the question itself says what is counted. */
  isSaid: boolean;
  /** The place of its first word. */
  at: number;
}

interface Spelled {
  value: number;
  from: number;
  /** The place behind its last word. */
  to: number;
  isWord: boolean;
}

const ones =
  "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const tens = "zehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split(" ");

/** The numbers of a question in digits and words, with the words around them that say how they are meant. */
export function readNumbers(question: string, read: ReadWords): NamedNumber[] {
  const words = read.spoken;
  const numbers = spelledNumbers(question, words);
  return numbers.flatMap((number, index): NamedNumber[] => {
    const said = countedBehind(read, number, numbers[index + 1]);
    const of = said ?? countedAtAll(words, read, number);
    if (isYear(number, said)) return [];
    const relation = relationOf(words, number, numbers[index - 1], numbers[index + 1]);
    const { value, from: at } = number;
    return [{ value, relation, ...(of === undefined ? {} : { of }), isSaid: said !== undefined, at }];
  });
}

/** "10.000" is two words of the question, joined by a dot or a space. */
function spelledNumbers(question: string, words: readonly string[]): Spelled[] {
  const tokens = [...question.matchAll(/[\p{L}\p{N}]+/gu)];
  const numbers: Spelled[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const digits = words[at] ?? "";
    let to = at + 1;
    let value = /^\d+$/.test(digits) ? Number(digits) : wordValue(digits);
    if (value === undefined) continue;
    while (digits.length <= 3 && /^\d+$/.test(digits) && continues(tokens, to, words[to])) {
      value = value * 1000 + Number(words[to]);
      to += 1;
    }
    const scale = scales.find(([, pattern]) => pattern.test(words[to] ?? ""))?.[0];
    if (scale !== undefined) to += 1;
    numbers.push({ value: value * (scale ?? 1), from: at, to, isWord: !/^\d/.test(digits) });
    at = to - 1;
  }
  return numbers;
}

const scales: readonly [number, RegExp][] = [
  [1000, /^(tausend|tsd|k)$/],
  [1_000_000, /^(million|millionen|mio)$/],
];

function continues(tokens: readonly RegExpMatchArray[], at: number, word = ""): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]];
  if (!before || !next || !/^\d{3}$/.test(word)) return false;
  const gap = next.input?.slice((before.index ?? 0) + before[0].length, next.index) ?? "";
  return /^[. '’\u202f\u00a0]$/.test(gap);
}

function wordValue(word: string): number | undefined {
  const thousands = /^(\w*)tausend$/.exec(word)?.[1];
  if (thousands !== undefined) {
    const factor = thousands === "" ? 1 : thousands === "hundert" ? 100 : wordValue(thousands);
    return factor === undefined ? undefined : factor * 1000;
  }
  const one = ones.indexOf(word);
  if (one > 1) return one;
  const ten = tens.indexOf(word);
  return ten < 0 ? undefined : (ten + 1) * 10;
}

/** What stands behind the number, or behind the range that it begins. */
function countedBehind(
  read: ReadWords,
  { to, value }: Spelled,
  next: Spelled | undefined,
): NamedNumber["of"] {
  const from = next !== undefined && next.from - to <= 1 ? next.to : to;
  const behind = read.words.filter(({ at }) => at >= from && at < from + 3);
  for (const { senses } of behind) {
    if (senses.includes("population") || senses.includes("people")) return "population";
    if (senses.includes("area")) return "area";
    if (senses.includes("municipality")) return value < leastPopulation ? "count" : undefined;
  }
  return undefined;
}

/** What can only be meant: a large number counts inhabitants, unless the question speaks of areas or of money. */
function countedAtAll(words: readonly string[], read: ReadWords, { to, value }: Spelled): NamedNumber["of"] {
  if (read.says("area") && !read.says("population", "people")) return "area";
  const isMoney = /^(euro|eur|prozent|mark|jahre?n?)$/.test(words[to] ?? "");
  return value >= leastPopulation && !isMoney ? "population" : undefined;
}

const leastPopulation = 1000;

function isYear({ value, isWord }: Spelled, said: NamedNumber["of"]): boolean {
  return !isWord && value >= 1900 && value <= 2099 && said === undefined;
}

const before: readonly [Relation, RegExp][] = [
  ["from", /\b(mindestens|ab|zwischen|wenigstens) (den |der )?$/],
  [
    "above",
    /\b(uber|(mehr|grosser)( sind| ist| haben| hat)? als|oberhalb( von)?|jenseits( der| von)?|mehr wie|knackt \w+( \w+)? die) (den |der |die )?$/,
  ],
  ["to", /\b(hochstens|maximal|bis zu|bis) (den |der )?$/],
  [
    "below",
    /\b(unter|(weniger|kleiner)( sind| ist| haben| hat)? als|unterhalb( von)?|weniger wie) (den |der |die )?$/,
  ],
  [
    "about",
    /\b(rund( um)?|etwa|ungefahr|circa|ca|um die|in etwa|so um|an die|plus minus) (den |der |die )?$/,
  ],
];

function relationOf(
  words: readonly string[],
  number: Spelled,
  previous: Spelled | undefined,
  next: Spelled | undefined,
): Relation {
  const left = `${words.slice(Math.max(0, number.from - 4), number.from).join(" ")} `;
  const right = words.slice(number.to, number.to + 3).join(" ");
  if (next && joinsRange(words, number, next)) return "from";
  if (previous && joinsRange(words, previous, number)) return "to";
  const word = before.find(([, pattern]) => pattern.test(left))?.[0];
  if (word !== undefined) return word;
  if (/^((\w+ )?(und|oder) (mehr|daruber)|aufwarts)/.test(right)) return "from";
  return /^((\w+ )?(und|oder) (weniger|darunter))/.test(right) ? "to" : "exactly";
}

/** "10.000 bis 20.000", "10.000-20.000", "zwischen 10.000 und 20.000". */
function joinsRange(words: readonly string[], first: Spelled, second: Spelled): boolean {
  if (first.value >= second.value) return false;
  const between = words.slice(first.to, second.from).join(" ");
  if (between === "" || between === "bis") return true;
  return between === "und" && /\b(zwischen)$/.test(words.slice(0, first.from).join(" "));
}
