import type { Fact } from "@stadtlotse/domain";
import type { Understanding } from "../../understand/understanding.js";
import { readNumbers } from "../../verify/numbers.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import type { Operation } from "./read-operation.js";

/** A fact whose value is one number, and how well the question means it. */
export interface Operand {
  fact: Fact;
  value: number;
  unit: string;
  score: number;
}

/** Numbers that the question means, the best first; those of the last answer count as meant. */
export function findNumbers(index: FactIndex, understanding: Understanding): Operand[] {
  const carried = understanding.carried?.factIds ?? [];
  const said = new Set(readNumbers(understanding.question).map(Number));
  const scoreOf = createFactScorer(understanding, index);
  return index.facts
    .flatMap((indexed): Operand[] => {
      const { fact } = indexed;
      if (fact.value.kind !== "number" || fact.value.unit === undefined) return [];
      const { total, subject, asks } = scoreOf(indexed);
      // what is computed is no longer the kind of value that the fact gives
      const score =
        total -
        asksWeight * asks +
        bonusOf(carried.indexOf(fact.id)) +
        (said.has(fact.value.value) ? saidBonus : 0);
      return subject < 0.3 ? [] : [{ fact, value: fact.value.value, unit: fact.value.unit, score }];
    })
    .sort((a, b) => b.score - a.score);
}

const asksWeight = 0.12;
/** A number that the question says itself is meant. */
const saidBonus = 0.3;
const carriedBonus = 0.35;

/** The last answer's leading fact is meant most. */
function bonusOf(place: number): number {
  return place < 0 ? 0 : carriedBonus / (1 + place / 10);
}

/** The numbers that an operation needs, in its order; `undefined` where they are not all known. */
export function findOperands(
  operation: Operation,
  numbers: readonly Operand[],
  { time, folded }: Understanding,
): Operand[] | undefined {
  const [best] = numbers;
  if (!best) return undefined;
  switch (operation) {
    case "average":
      return findAverage(numbers, folded, time.years);
    case "share":
      return findShare(numbers, folded);
    case "difference":
    case "sum":
      return findSeveral(best, numbers, time.years);
    case "years":
      return undefined;
  }
}

const countedUnits: readonly [RegExp, string][] = [
  [/\b(pro|je) (stadt|kommune|gemeinde|ort)\w*|kommune/, "municipalities"],
  [/\b(pro|je) (projekt|massnahme|vorhaben)\w*|projekt|massnahme/, "projects"],
];

/** Money for one thing counted, both of one subject and year. */
function findAverage(
  numbers: readonly Operand[],
  folded: string,
  years: readonly number[],
): Operand[] | undefined {
  const unit = countedUnits.find(([pattern]) => pattern.test(folded))?.[1] ?? "municipalities";
  const money = numbers.find(
    ({ unit: own, fact }) => own.includes("EUR") && agrees(fact, years) && fact.predicate === "funding-total",
  );
  if (!money) return undefined;
  const count = numbers.find((each) => each.unit === unit && isSameThing(each.fact, money.fact));
  return count && [money, count];
}

/** Two numbers of one unit and year that the question means together most: the smaller is the part. */
function findShare(numbers: readonly Operand[], folded: string): Operand[] | undefined {
  const [best] = numbers;
  if (!best) return undefined;
  if (/\b(forderquote|zuwendungsfahig\w*)\b/.test(folded)) {
    const [part, whole] = ["funding-total", "eligible-costs"].map((predicate) =>
      numbers.find(({ fact }) => fact.predicate === predicate && isSameThing(fact, best.fact)),
    );
    return part && whole ? [part, whole] : undefined;
  }
  const likely = numbers.slice(0, mostLikely);
  const pairs = likely.flatMap((part) =>
    likely
      .filter(
        (whole) =>
          whole.unit === part.unit && yearOf(whole.fact) === yearOf(part.fact) && part.value < whole.value,
      )
      .map((whole) => ({ operands: [part, whole], score: part.score + whole.score })),
  );
  return pairs.sort((a, b) => b.score - a.score)[0]?.operands;
}

const mostLikely = 8;

/** Numbers of one unit and predicate: one for each year that is named, else the two that the question means most. */
function findSeveral(
  best: Operand,
  numbers: readonly Operand[],
  years: readonly number[],
): Operand[] | undefined {
  const alike = numbers.filter(
    ({ fact, unit }) =>
      unit === best.unit && fact.predicate === best.fact.predicate && fact.subject === best.fact.subject,
  );
  if (years.length > 1) {
    const ofYears = years.map((year) => alike.find(({ fact }) => yearOf(fact) === year));
    const known = ofYears.filter((each) => each !== undefined);
    return known.length === years.length ? known : undefined;
  }
  for (const qualifier of new Set(alike.map(({ fact }) => fact.qualifier))) {
    const [first, ...others] = alike.filter(({ fact }) => fact.qualifier === qualifier);
    const second = others.find(({ value }) => value !== first?.value);
    if (first && second) return [first, second];
  }
  return undefined;
}

function isSameThing(left: Fact, right: Fact): boolean {
  return left.subject === right.subject && yearOf(left) === yearOf(right);
}

function agrees(fact: Fact, years: readonly number[]): boolean {
  const year = yearOf(fact);
  return years.length === 0 || (year !== undefined && years.includes(year));
}

/** The year that a fact is about: its qualifier where that is one, else the year of its date. */
export function yearOf({ qualifier = "", asOf }: Fact): number | undefined {
  const year = /^(?:\w+-)?((?:19|20)\d\d)\b/.exec(qualifier)?.[1] ?? asOf.date?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}
