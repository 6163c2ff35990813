/** A number of a question in digits or words, with its place among the words. */
export interface SpelledNumber {
  value: number;
  from: number;
  /** The place behind its last word. */
  to: number;
  isWord: boolean;
}

/** The numbers of a question: "10.000", "1,5 Millionen", "100k", "zwanzigtausend", "eine halbe Million". */
export function spelledNumbers(question: string, words: readonly string[]): SpelledNumber[] {
  const tokens = [...question.matchAll(/[\p{L}\p{N}]+/gu)];
  const numbers: SpelledNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number = isDigits(words[at]) ? inDigits(tokens, words, at) : inWords(words, at);
    if (number === undefined) continue;
    numbers.push(number);
    at = number.to - 1;
  }
  return numbers.map((number, place) => inScaleOf(number, numbers[place + 1], words));
}

/** "25 bis 40 Tausend", "fünfzig- und hunderttausend": the first number has the scale of the second. */
function inScaleOf(
  number: SpelledNumber,
  next: SpelledNumber | undefined,
  words: readonly string[],
): SpelledNumber {
  if (!next || number.value >= leastScale || number.value >= next.value) return number;
  const scale = scales.map(([value]) => value).findLast((value) => next.value >= value);
  const between = words.slice(number.to, next.from).join(" ");
  const isRange = between === "und" || between === "bis" || between === "";
  const isWritten = next.isWord || next.to - next.from > 1;
  return scale !== undefined && isRange && isWritten && !/^\d+$/.test(words[next.to - 1] ?? "")
    ? { ...number, value: number.value * scale }
    : number;
}

const leastScale = 1000;

/** "10.000" is two words of the question, joined by a dot or a space; so is "1,5", joined by a comma. */
function inDigits(tokens: readonly RegExpMatchArray[], words: readonly string[], at: number): SpelledNumber {
  const [, digits = "", suffix] = /^(\d+)(\p{L}*)$/u.exec(words[at] ?? "") ?? [];
  let value = Number(digits);
  let to = at + 1;
  if (suffix === "") {
    while (
      digits.length <= 3 &&
      /^\d{3}(er)?$/.test(words[to] ?? "") &&
      /^[. '’\u202f\u00a0]$/.test(gapAt(tokens, to))
    ) {
      value = value * 1000 + Number.parseInt(words[to] ?? "", 10);
      to += 1;
    }
    if (/^\d{1,2}$/.test(words[to] ?? "") && gapAt(tokens, to) === ",") {
      value = Number(`${value}.${words[to]}`);
      to += 1;
    }
  }
  const scale = scaleOf(suffix === "" ? words[to] : suffix);
  if (scale !== undefined && suffix === "") to += 1;
  return { value: Math.round(value * (scale ?? 1) * 100) / 100, from: at, to, isWord: false };
}

/** What stands between a word and the one before it, as it is written. */
function gapAt(tokens: readonly RegExpMatchArray[], at: number): string {
  const [before, next] = [tokens[at - 1], tokens[at]];
  return before && next ? (next.input?.slice((before.index ?? 0) + before[0].length, next.index) ?? "") : "";
}

/** "Die 60.000er-Marke". */
const markSuffix = "er";

function isDigits(word = ""): boolean {
  const suffix = /^\d+(\p{L}*)$/u.exec(word)?.[1];
  return suffix === "" || suffix === markSuffix || scaleOf(suffix) !== undefined;
}

function inWords(words: readonly string[], at: number): SpelledNumber | undefined {
  const word = words[at] ?? "";
  const part = partOf(word);
  if (part) {
    const isOneWord = part.rest !== "";
    const scale = scaleOf(isOneWord ? part.rest : words[at + 1]);
    return scale === undefined
      ? undefined
      : { value: Math.round(part.factor * scale), from: at, to: at + (isOneWord ? 1 : 2), isWord: true };
  }
  const value = word === "million" ? 1_000_000 : wordValue(word);
  if (value === undefined) return undefined;
  const scale = scaleOf(words[at + 1]);
  return { value: value * (scale ?? 1), from: at, to: at + (scale === undefined ? 1 : 2), isWord: true };
}

const parts: readonly [number, RegExp][] = [
  [0.5, /^halbe?[nrsm]?(?=$|m)/],
  [0.75, /^drei ?viertel/],
  [0.25, /^viertel/],
  [1 / 3, /^drittel/],
  [1.5, /^(anderthalb|eineinhalb)/],
];

function partOf(word: string): { factor: number; rest: string } | undefined {
  for (const [factor, pattern] of parts) {
    const found = pattern.exec(word)?.[0];
    if (found !== undefined) return { factor, rest: word.slice(found.length) };
  }
  return undefined;
}

const scales: readonly [number, RegExp][] = [
  [1000, /^(tausend|tsd|k)$/],
  [1_000_000, /^(million|millionen|mio|mill)$/],
];

function scaleOf(word = ""): number | undefined {
  return scales.find(([, pattern]) => pattern.test(word))?.[0];
}

const ones =
  "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const tens = "zehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split(" ");

/** "zwölf", "fünfundzwanzig", "hundert", "zwanzigtausend"; "ein" alone is an article. */
function wordValue(word: string): number | undefined {
  for (const [scale, name] of [
    [1000, "tausend"],
    [100, "hundert"],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const [factor, rest] = [word.slice(0, at), word.slice(at + name.length)];
    const times = factor === "" || factor === "ein" ? 1 : wordValue(factor);
    const more = rest === "" ? 0 : wordValue(rest);
    return times === undefined || more === undefined ? undefined : times * scale + more;
  }
  const one = ones.indexOf(word);
  if (one > 1) return one;
  const [, unit, ten] = /^(\w+?)und(\w+)$/.exec(word) ?? [];
  const [small, large] = [ones.indexOf(unit ?? ""), tens.indexOf(ten ?? word)];
  if (large < 0) return undefined;
  return unit === undefined ? (large + 1) * 10 : small > 0 ? (large + 1) * 10 + small : undefined;
}
