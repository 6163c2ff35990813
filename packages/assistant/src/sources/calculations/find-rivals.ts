import type { Understanding } from "../../understand/understanding.js";
import { funderOf, isOfYears, isSameThing, type Operand, yearOf } from "./operand.js";
import { readFunders } from "./read-funders.js";

/** Two that are set against each other: funders of one year ("Land gegen Bund"), or two programmes that are named. */
export function findRivals(
  numbers: readonly Operand[],
  { folded, time, mentions }: Understanding,
): Operand[] | undefined {
  const ofYears = numbers.filter(({ fact }) => isOfYears(fact, time.years));
  const funders = readFunders(folded);
  if (funders.length === 2) {
    const shares = funders.map((funder) => ofYears.find(({ fact }) => funderOf(fact) === funder));
    const [first, second] = shares;
    if (first && second && isSameThing(first.fact, second.fact)) return [first, second];
  }
  const [left, right, ...others] = subjectsNamed(mentions);
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

function subjectsNamed(mentions: Understanding["mentions"]): string[] {
  return [...new Set(mentions.filter(({ kind }) => kind === "subject").map(({ id }) => id))];
}
