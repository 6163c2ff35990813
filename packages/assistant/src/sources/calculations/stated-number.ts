import { numberWords } from "../../verify/numbers.js";
import { unitWords } from "./unit-words.de.js";

/** A number in the text before it is known what it counts. */
export interface FoundNumber {
  value: number;
  unit: string | undefined;
  /** The places of its first token and behind its last. */
  from: number;
  to: number;
}

/** "Ein" is an article more often than a number. */
const counts: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(numberWords).filter(([, value]) => value > 1),
);
export const calendarYear = /^(19|20)\d\d$/;
const notCounting = /^(§+|Art|Nr|Nummer|Dezernate?n?|Frage|Absatz|bis|x|Januar|Februar|März|April|Mai|Juni)$/;
const adjectives = 2;

/** The number that begins at a token, if one does that counts something. */
export function readNumber(tokens: readonly string[], at: number): FoundNumber | undefined {
  const word = tokens[at] ?? "";
  const times = /^(\p{L}+)mal$/u.exec(word)?.[1];
  if (times !== undefined) return readCadence(counts[times], tokens, at);
  const value = counts[word] ?? toValue(word);
  if (value === undefined || notCounting.test(tokens[at - 1] ?? "") || isRange(tokens, at)) return undefined;
  const scale = /^(Millionen?|Mio)$/.test(tokens[at + 1] ?? "") ? 1 : 0;
  const noun = nounBehind(tokens, at + 1 + scale);
  if (scale === 1) return { value, unit: "million EUR", from: at, to: noun?.to ?? at + 2 };
  if (noun) return { value, unit: noun.unit, from: at, to: noun.to };
  // "3 Organisationen" counts what no unit is known for
  const countsOther = /^\p{Lu}/u.test(tokens[at + 1] ?? "");
  return word in counts || countsOther ? undefined : { value, unit: undefined, from: at, to: at + 1 };
}

/** "Zweimal jährlich", "dreimal im Jahr". */
function readCadence(
  value: number | undefined,
  tokens: readonly string[],
  at: number,
): FoundNumber | undefined {
  const behind = tokens.slice(at + 1, at + 3).join(" ");
  return value !== undefined && eachYear.test(behind)
    ? { value, unit: "times a year", from: at, to: at + 2 }
    : undefined;
}

const eachYear = /^(jährlich|(im|pro) Jahr)/;

/** An ordinal ("50. Jubiläum") or a year counts nothing. */
function toValue(word: string): number | undefined {
  if (!/^\d/.test(word) || word.endsWith(".") || calendarYear.test(word)) return undefined;
  return Number(word.replaceAll(".", "").replace(",", "."));
}

function isRange(tokens: readonly string[], at: number): boolean {
  if (/^(bis|x)$/.test(tokens[at + 1] ?? "") && /^\d/.test(tokens[at + 2] ?? "")) return true;
  const around = tokens.slice(Math.max(0, at - 3), at + 2).join(" ");
  return /\bzwischen \d\S*( und|$)/.test(around);
}

/** What is counted, behind a word or two that say more of it ("45 eingereichten Skizzen"). */
function nounBehind(tokens: readonly string[], at: number): { unit: string; to: number } | undefined {
  for (let to = at; to <= at + adjectives; to += 1) {
    const word = tokens[to] ?? "";
    const unit = unitWords.find(([, pattern]) => pattern.test(word))?.[0];
    if (unit === "EUR" && isYearly(tokens, to)) return { unit: "EUR a year", to: to + 3 };
    if (unit !== undefined) return { unit, to: to + 1 };
    if (!/^\p{Ll}/u.test(word) || /^(von|der|an|für|in|und|davon|aus)$/.test(word)) return undefined;
  }
  return undefined;
}

function isYearly(tokens: readonly string[], at: number): boolean {
  return eachYear.test(tokens.slice(at + 1, at + 3).join(" ")) || tokens.includes("jährlich");
}
