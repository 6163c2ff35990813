import { spelledNumbers } from "../../understand/spelled-numbers.js";
import type { Understanding } from "../../understand/understanding.js";

/** A time for which something that is known of each month or year is reckoned. */
export interface Duration {
  months: number;
  /** Whether a number of years is said ("in drei Jahren"). */
  isSaid: boolean;
}

const monthsOfYear = 12;
const mostYears = 100;

/** The years that a question says, "im Monat" or "im Jahr"; a time that is over ("seit drei Jahren") is none. */
export function readDurations({ question, words, folded }: Understanding): Duration[] {
  if (!saysTime.test(folded)) return [];
  const years = spelledNumbers(question, words).find(
    ({ from, to, value }) =>
      /^jahren?$/.test(words[to] ?? "") &&
      value < mostYears &&
      !/^(vor|seit|nach)$/.test(words[from - 1] ?? ""),
  )?.value;
  return [
    ...(years === undefined ? [] : [{ months: years * monthsOfYear, isSaid: true }]),
    ...(inMonth.test(folded) ? [{ months: 1, isSaid: false }] : []),
    ...(inYear.test(folded) ? [{ months: monthsOfYear, isSaid: false }] : []),
  ];
}

const saysTime = /jahr|monat/;
const inMonth = /\b((im|pro|je|jeden|einem) monat|monatlich|wie ?vielen? monaten?)\b/;
const inYear = /\b(jahr|jahre|jahres|jahrlich)\b/;
