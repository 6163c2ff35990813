import type { Approximation } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { analyzeText, fold } from "@stadtlotse/knowledge-base";
import { calendarYear, type FoundNumber } from "./stated-number.js";

/** What the words about a number say of it. */
export interface FigureContext {
  approximation: Approximation;
  /** The year that it is said to be of, where the text says one right behind it. */
  year: number | undefined;
  /** The municipality that is named beside it. */
  place: string | undefined;
  /** Who gives it: "land", "bund", "eu". */
  funder: string | undefined;
  /** Whether it is told as a part of another one ("26 von 45", "davon 7,1 Millionen"). */
  isPart: boolean;
  /** Whether it became the next one ("von 22 auf 31"). */
  isBefore: boolean;
  /** Stems of the words beside it, which tell it from other figures of the text. */
  beside: ReadonlySet<string>;
}

/** Reads the words about a number of a text. */
export function readFigureContext(number: FoundNumber, tokens: readonly string[]): FigureContext {
  const clause = clauseAround(number, tokens);
  const words = clause.join(" ");
  const behind = tokens.slice(number.to, number.to + 3).join(" ");
  return {
    approximation: approximationBefore(number, tokens),
    beside: new Set(analyzeText(words)),
    year: yearBehind(number, tokens),
    place: placeIn(clause),
    funder: funders.find(([, pattern]) => pattern.test(behind))?.[0],
    isPart: isPart(number, tokens),
    isBefore: isBefore(number, tokens),
  };
}

const funders: readonly [string, RegExp][] = [
  ["land", /^vom Land\b/],
  ["bund", /^vom Bund\b/],
  ["eu", /^von der EU\b/],
];

const boundary = /^([;:,.]|und|sowie)$/;

/** The words about a number, as far as the next comma or the next number of its kind. */
function clauseAround({ from, to }: FoundNumber, tokens: readonly string[]): string[] {
  const before = tokens.slice(0, from).findLastIndex((each) => boundary.test(each));
  const behind = tokens.slice(to).findIndex((each) => boundary.test(each));
  return [...tokens.slice(before + 1, from), ...tokens.slice(to, behind < 0 ? tokens.length : to + behind)];
}

function yearBehind({ to }: FoundNumber, tokens: readonly string[]): number | undefined {
  const [first = "", second = "", third = ""] = tokens.slice(to);
  const year = `${first} ${second}` === "im Jahr" ? third : first;
  return calendarYear.test(year) ? Number(year) : undefined;
}

function isPart({ from, to }: FoundNumber, tokens: readonly string[]): boolean {
  const [before = "", first = "", second = ""] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  return (
    /^(davon|darunter)$/.test(before) ||
    tokens.slice(Math.max(0, from - 2), from).includes("darin") ||
    first === "davon" ||
    (/^(von|der)$/.test(first) && /^\d/.test(second))
  );
}

function isBefore({ from, to }: FoundNumber, tokens: readonly string[]): boolean {
  return tokens[from - 1] === "von" && tokens[to] === "auf" && /^\d/.test(tokens[to + 1] ?? "");
}

const approximations: readonly [Approximation, RegExp][] = [
  ["about", /\b(rund|etwa|ca|circa)$/],
  ["a-good", /\bgut$/],
  ["more-than", /\b(mehr als|über)$/],
  ["up-to", /\b(bis zu|höchstens)$/],
  ["at-least", /\bmindestens$/],
];

function approximationBefore({ from }: FoundNumber, tokens: readonly string[]): Approximation {
  const before = tokens.slice(Math.max(0, from - 2), from).join(" ");
  return approximations.find(([, pattern]) => pattern.test(before))?.[0] ?? "exact";
}

const byName = new Map(municipalities.map(({ name, ags }) => [fold(name), ags]));
const longestName = 4;

/** "Kamen" is a town, "kamen" is none. */
function placeIn(clause: readonly string[]): string | undefined {
  const words = clause.map((each) =>
    /^\p{Ll}{3}/u.test(each) && !/^(am|an|der|im|bei)$/.test(each) ? "" : fold(each),
  );
  for (let length = longestName; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const ags = byName.get(words.slice(at, at + length).join(" "));
      if (ags !== undefined) return ags;
    }
  }
  return undefined;
}
