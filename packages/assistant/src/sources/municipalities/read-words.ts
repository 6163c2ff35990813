import { analyzeText, stemWord } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";
import { everydayWords } from "../../understand/everyday-words.de.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import type { Understanding } from "../../understand/understanding.js";
import { isDistrictName, isWordOfArea } from "./read-targets.js";
import { frameWords, type Sense, senses } from "./words.de.js";

/** A word of a question outside the names of places and areas, with what it can say of the register. */
export interface ReadWord {
  word: string;
  /** Its place in the question. */
  at: number;
  senses: readonly Sense[];
}

export interface ReadWords {
  /** All words of the question. */
  spoken: readonly string[];
  /** Those outside the names of places and areas. */
  words: readonly ReadWord[];
  says: (...wanted: readonly Sense[]) => boolean;
  /** Places of the words that the register cannot explain. */
  unread: readonly number[];
}

const entries = Object.entries(senses) as [Sense, RegExp][];

/** What the words of a question say of the register, and which of them say something else. */
export function readWords(understanding: Understanding): ReadWords {
  const words = known.get(understanding) ?? workOut(understanding);
  known.set(understanding, words);
  return words;
}

/** Several sources of answers read the same question. */
const known = new WeakMap<Understanding, ReadWords>();

function workOut(understanding: Understanding): ReadWords {
  const { mentions, terms } = understanding;
  const words = spokenWords(understanding);
  const isName = (at: number) =>
    mentions.some(({ kind, start, end }) => kind !== "subject" && start <= at && at < end) ||
    (isWordOfArea(words[at]) && mentions.some(({ start, id }) => start === at + 1 && isDistrictName(id)));
  const read = words
    .map((word, at) => ({ word, at, senses: sensesOf(words, at) }))
    .filter(({ at }) => !isName(at));
  const numbers = spelledNumbers(understanding.question, words);
  const isNumber = (at: number) => numbers.some(({ from, to }) => from <= at && at < to);
  const said = new Set(read.flatMap((each) => each.senses));
  const unread = read
    .filter(
      ({ word, at, senses: own }) =>
        own.length === 0 &&
        !isNumber(at) &&
        !/^\d/.test(word) &&
        !frameWords.test(word) &&
        saysSomething(word, terms),
    )
    .map(({ at }) => at);
  return { spoken: words, words: read, says: (...wanted) => wanted.some((sense) => said.has(sense)), unread };
}

/** A word that this reading knows needs no correction: "größte" is no misspelt "große". */
function spokenWords({ question, words, language }: Understanding): string[] {
  const written = language === "de" ? wordsOf(question) : words;
  const isKnown = (word: string) =>
    frameWords.test(word) || entries.some(([, pattern]) => pattern.test(word));
  return words.map((word, at) => {
    const own = written.length === words.length ? written[at] : undefined;
    return own !== undefined && isKnown(own) ? own : word;
  });
}

/** "wie viele" counts and "ganz unten" ranks only as two words; "zähl mir … auf" is no "Zahl der …". */
function sensesOf(words: readonly string[], at: number): Sense[] {
  const [before = "", word = "", behind = ""] = [words[at - 1], words[at], words[at + 1]];
  const whole =
    (before === "wie" && /^viele?n?$/.test(word) && `wie_${word}`) ||
    (word === "fuhrt" && words.includes("an") && "fuhrt_an") ||
    (before === "ganz" && word === "unten" && "ganz unten") ||
    (squareKilometre.test(word) &&
      perUnit.test(words.slice(Math.max(0, at - 2), at).join(" ")) &&
      "je_flache") ||
    (/^mittlere[nrs]?$/.test(word) && /^(\w*zahl|flache|grosse|\w*dichte)$/.test(behind) && "durchschnitt") ||
    (word === "gleich" &&
      /^(noch|doch|mal|schnell)$/.test(before) &&
      !/^(gross|viele?)$/.test(behind) &&
      "eben") ||
    (word === "zahl" && /^(mir|uns|mal|bitte|doch|alle|auf)$/.test(behind) && "zahl_auf") ||
    word;
  return entries.filter(([, pattern]) => pattern.test(whole)).map(([sense]) => sense);
}

const squareKilometre = /^(quadratkilometern?|km2|km²|qkm)$/;
const perUnit = /\b(pro|je|auf(?: (?:den|einen|einem))?)$/;

function saysSomething(word: string, terms: ReadonlySet<string>): boolean {
  const meaning = everydayWords.get(word) ?? word;
  return analyzeText(meaning).some((stem) => terms.has(stem) || terms.has(stemWord(stem)));
}
