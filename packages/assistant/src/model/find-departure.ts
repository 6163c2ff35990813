import { analyzeText, stemWord } from "@stadtlotse/knowledge-base";
import { type NameIndex, wordsOf } from "../names/name-index.js";
import { readNumbers, supportedNumbers } from "../verify/numbers.js";
import { measureWord, plainWords, senseWords } from "./sense-words.de.js";

/** In what a reworded text is not the draft any more. */
export type Departure = "form" | "length" | "marks" | "numbers" | "sense" | "names";

const mostLength = 1_200;

/**
 * Compares a reworded text with its draft, statement by statement: between two marks the same numbers, dates and
 * names must stand in the same order, with the same words that decide the sense, and nothing may be named that the
 * draft does not name. `undefined` where only the wording differs.
 */
export function findDeparture(draft: string, reworded: string, names: NameIndex): Departure | undefined {
  if (!hasSameForm(draft, reworded)) return "form";
  if (reworded.length > Math.min(mostLength, draft.length * 1.5 + 80)) return "length";
  if (marksOf(draft) !== marksOf(reworded)) return "marks";
  const said = draft.split(mark);
  const heard = reworded.split(mark);
  const pairs = said.map((before, index): [string, string] => [before, heard[index] ?? ""]);
  if (pairs.some(([before, after]) => isEmpty(before) !== isEmpty(after))) return "marks";
  const differIn = (read: (text: string) => string) =>
    pairs.some(([before, after]) => read(before) !== read(after));
  if (differIn(numbersIn)) return "numbers";
  if (differIn(senseOf)) return "sense";
  if (differIn((text) => namesIn(text, names)) || !namesOnlyWhatIsIn(draft, reworded)) return "names";
  return undefined;
}

const mark = /\[\d+\]/;

function marksOf(text: string): string {
  return (text.match(/\[\d+\]/g) ?? []).join("");
}

function isEmpty(text: string): boolean {
  return !/\p{L}/u.test(text);
}

/** Markup, addresses, digits of other scripts and line breaks come from the draft alone. */
function hasSameForm(draft: string, reworded: string): boolean {
  const foreign = /[^\p{L}\p{M}\d ]|(?!\d)\p{N}/gu;
  const usual = new Set([..." .,;:!?()[]„“”\"'’–-/%&§€"]);
  const known = new Set(draft.match(foreign) ?? []);
  const isAtHome = (character: string) => usual.has(character) || known.has(character);
  const addresses = reworded.match(/[\p{L}\d-]+(?:[.@:/]+[\p{L}\d-]+)*[.@/]\p{L}{2,}[^\s,;]*/gu) ?? [];
  const brackets = reworded.replace(/\[\d+\]/g, "");
  return (
    (reworded.match(foreign) ?? []).every(isAtHome) &&
    addresses.every((address) => draft.includes(address.replace(/[.!?)]+$/, ""))) &&
    !/[[\]]/.test(brackets)
  );
}

/** Months and numbers up to twelve count where they are written as words too. */
function numbersIn(text: string): string {
  const inDigits = text.replace(/\p{L}+/gu, (word) => {
    if (/^ein/i.test(word)) return word; // mostly an article
    const [value] = supportedNumbers(word);
    return value ?? word;
  });
  return readNumbers(inDigits).join(" ");
}

function senseOf(text: string): string {
  const limits = text
    .toLowerCase()
    .replace(/über(?= \d)/g, "mehr")
    .replace(/unter(?= \d)/g, "weniger");
  return (limits.match(/\p{L}+/gu) ?? [])
    .flatMap((word) => {
      if (measureWord.test(word)) return [word];
      const sense = senseWords.findIndex((pattern) => pattern.test(word));
      return sense < 0 ? [] : [String(sense)];
    })
    .sort()
    .join(" ");
}

/** Known names in the order in which they first come up, so that two of them cannot change places. */
function namesIn(text: string, names: NameIndex): string {
  return [...new Set(names.find(wordsOf(text)).map(({ id }) => id))].join(" ");
}

const plainStems = new Set(wordsOf(plainWords).map(stemWord));

/** German writes names and nouns with a capital; those of a reworded text stand in the draft, or name nothing. */
function namesOnlyWhatIsIn(draft: string, reworded: string): boolean {
  const known = new Set(wordsOf(draft).map(stemWord));
  return (reworded.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]*/gu) ?? []).every((word) => {
    const stems = wordsOf(word).map(stemWord);
    return stems.every((stem) => known.has(stem) || plainStems.has(stem)) || analyzeText(word).length === 0;
  });
}
