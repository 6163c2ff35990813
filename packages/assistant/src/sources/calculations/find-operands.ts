import type { Fact } from "@stadtlotse/domain";
import type { Understanding } from "../../understand/understanding.js";
import { funderOf, fundersOf, type Operand, seriesOf, yearOf } from "./find-numbers.js";
import type { Operation } from "./read-operation.js";

/** The numbers that an operation needs, in its order; `undefined` where they are not all known. */
export function findOperands(
  operation: Operation,
  all: readonly Operand[],
  { time, folded, mentions }: Understanding,
): Operand[] | undefined {
  const numbers = all.filter(({ isMeant }) => isMeant);
  switch (operation) {
    case "average":
      return findAverage(numbers, folded, time.years);
    case "share":
      return findShare(numbers, all, time.years);
    case "difference":
      return (
        findRivals(numbers, folded, time.years, subjectsNamed(mentions)) ??
        findSeveral(operation, numbers, time)
      );
    case "sum":
      return findSeveral(operation, numbers, time);
    case "largest":
    case "smallest":
      return findComparable(numbers, folded, time);
    case "rest":
      return findRest(numbers, all, time.years);
    case "years":
      return undefined;
  }
}

/** "Zusammen?" and "Was ist der Unterschied?" mean the two numbers that the last answers gave. */
export function findTalkedAbout(
  operation: Operation,
  numbers: readonly Operand[],
  { leans, mentions, time, carried }: Understanding,
): Operand[] | undefined {
  if (operation !== "sum" && operation !== "difference") return undefined;
  if (!leans || mentions.length > 0 || time.years.length > 0) return undefined;
  const told = (carried?.trail ?? []).flatMap((id) => numbers.find(({ fact }) => fact.id === id) ?? []);
  const [last, ...earlier] = told.reverse();
  const other = earlier.find(({ fact, unit }) => unit === last?.unit && fact.id !== last.fact.id);
  return last && other && [last, other];
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

/** What a number of a predicate is a part of, where both are of one subject and year. */
const wholes: Readonly<Record<string, readonly string[]>> = {
  "funding-by-funder": ["funding-total"],
  "funding-total": ["eligible-costs"],
  "project-count": ["application-count"],
  "invited-count": ["application-count"],
};

/** A part and its whole; the pair that the question means together most. */
function findShare(
  numbers: readonly Operand[],
  all: readonly Operand[],
  years: readonly number[],
): Operand[] | undefined {
  const parts = numbers.filter(({ fact }) => agrees(fact, years));
  const pairs = parts.flatMap((part) =>
    all
      .filter((whole) => isPartOf(part, whole))
      .map((whole) => ({ operands: [part, whole], score: part.score + whole.score })),
  );
  return pairs.sort((a, b) => b.score - a.score)[0]?.operands;
}

function isPartOf(part: Operand, whole: Operand): boolean {
  if (part.value > whole.value || yearOf(part.fact) !== yearOf(whole.fact)) return false;
  if (isSameThing(part.fact, whole.fact))
    return wholes[part.fact.predicate]?.includes(whole.fact.predicate) ?? false;
  if (part.unit !== whole.unit || part.fact.predicate !== whole.fact.predicate) return false;
  const isOfTheBund =
    part.fact.qualifier?.startsWith("bund-") && whole.fact.subject === "staedtebaufoerderung-bund";
  return isOfTheBund || whole.fact.subject === "leistungsuebersicht";
}

function subjectsNamed(mentions: Understanding["mentions"]): string[] {
  return [...new Set(mentions.filter(({ kind }) => kind === "subject").map(({ id }) => id))];
}

/** Two that are set against each other: funders of one year ("Land gegen Bund"), or two programmes that are named. */
function findRivals(
  numbers: readonly Operand[],
  folded: string,
  years: readonly number[],
  named: readonly string[],
): Operand[] | undefined {
  const ofYears = numbers.filter(({ fact }) => agrees(fact, years));
  const funders = fundersOf(folded);
  if (funders.length === 2) {
    const shares = funders.map((funder) => ofYears.find(({ fact }) => funderOf(fact) === funder));
    const [first, second] = shares;
    if (first && second && isSameThing(first.fact, second.fact)) return [first, second];
  }
  const [left, right, ...others] = named;
  if (left === undefined || right === undefined || others.length > 0) return undefined;
  for (const first of ofYears.filter(({ fact }) => fact.subject === left)) {
    const second = ofYears.find(
      ({ fact, unit }) =>
        fact.subject === right &&
        unit === first.unit &&
        fact.predicate === first.fact.predicate &&
        yearOf(fact) === yearOf(first.fact),
    );
    if (second) return [first, second];
  }
  return undefined;
}

/** Numbers of one series: one for each year that is named, else the two that the question means most. */
function findSeveral(
  operation: "sum" | "difference",
  numbers: readonly Operand[],
  { years, span }: Understanding["time"],
): Operand[] | undefined {
  // without years, "zusammen" is said of people as of numbers
  if (operation === "sum" && years.length < 2 && !span) return undefined;
  const series = [...groupBySeries(numbers).values()];
  if (operation === "sum" && span) return best(series.map((each) => within(each, span)).filter(isSeveral));
  if (years.length > 1) {
    return best(series.flatMap((each) => [ofYears(each, years)].filter((found) => found !== undefined)));
  }
  const [first] = numbers;
  if (!first) return undefined;
  const alike = numbers.filter((each) => seriesOf(each) === seriesOf(first) && each.value !== first.value);
  const bySubject = numbers.filter(
    ({ fact, unit, value }) =>
      unit === first.unit &&
      fact.predicate === first.fact.predicate &&
      fact.subject === first.fact.subject &&
      fact.qualifier === first.fact.qualifier &&
      value !== first.value,
  );
  const second = bySubject[0] ?? (operation === "sum" ? undefined : alike[0]);
  return second && [first, second];
}

/** Numbers that can be compared: one series over the years, or one predicate and year over the subjects. */
function findComparable(
  numbers: readonly Operand[],
  folded: string,
  { years, span }: Understanding["time"],
): Operand[] | undefined {
  const [first] = numbers;
  if (!first) return undefined;
  if (/\b(programm\w*|topf|wer|fonds)\b/.test(folded) && years.length === 1 && !span) {
    const rivals = numbers.filter(
      ({ fact, unit }) =>
        unit === first.unit &&
        fact.predicate === "funding-total" &&
        yearOf(fact) === years[0] &&
        fact.qualifier?.startsWith("bund-"),
    );
    return isSeveral(rivals) ? rivals : undefined;
  }
  if (!/\b(jahr\w*|wann|seit)\b/.test(folded)) return undefined;
  const series = [...groupBySeries(numbers).values()].map((each) => (span ? within(each, span) : [...each]));
  return best(series.filter(({ length }) => length > 2));
}

/** All municipalities of the Land, and those that a programme reached in a year. */
function findRest(
  numbers: readonly Operand[],
  all: readonly Operand[],
  years: readonly number[],
): Operand[] | undefined {
  const reached = numbers.find(({ fact }) => fact.predicate === "municipality-count" && agrees(fact, years));
  const whole = all.find(({ fact }) => fact.subject === "kommunen-nrw" && fact.predicate === "count");
  return reached && whole && [whole, reached];
}

function groupBySeries(numbers: readonly Operand[]): Map<string, Operand[]> {
  const groups = new Map<string, Operand[]>();
  for (const number of numbers) {
    const key = seriesOf(number);
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return groups;
}

/** The newest number of each year from one to another, in their order. */
function within(series: readonly Operand[], { from, to }: { from: number; to: number }): Operand[] {
  const years = new Set(series.flatMap(({ fact }) => yearOf(fact) ?? []));
  const meant = [...years].filter((year) => from <= year && year <= to).sort((a, b) => a - b);
  return ofYears(series, meant) ?? [];
}

function ofYears(series: readonly Operand[], years: readonly number[]): Operand[] | undefined {
  const found = years.map((year) => series.find(({ fact }) => yearOf(fact) === year));
  const known = found.filter((each) => each !== undefined);
  return known.length === years.length && known.length > 0 ? known : undefined;
}

function best(candidates: readonly Operand[][]): Operand[] | undefined {
  const scoreOf = (operands: readonly Operand[]) => Math.max(...operands.map(({ score }) => score));
  return [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}

function isSeveral(operands: readonly Operand[]): boolean {
  return operands.length > 1;
}

function isSameThing(left: Fact, right: Fact): boolean {
  return left.subject === right.subject && yearOf(left) === yearOf(right);
}

function agrees(fact: Fact, years: readonly number[]): boolean {
  const year = yearOf(fact);
  return years.length === 0 || (year !== undefined && years.includes(year));
}
