import type { Understanding } from "../../understand/understanding.js";
import { findAverage, findRest, findShare } from "./find-parts.js";
import { findRivals } from "./find-rivals.js";
import { findComparable, findSeveral } from "./find-series.js";
import type { Operand } from "./operand.js";
import { readMeasures } from "./read-measures.js";
import type { Operation } from "./read-operation.js";

/** The numbers that an operation needs, in its order; `undefined` where they are not all known. */
export function findOperands(
  operation: Operation,
  all: readonly Operand[],
  understanding: Understanding,
): Operand[] | undefined {
  const { time, folded } = understanding;
  const numbers = all.filter(({ isMeant }) => isMeant);
  switch (operation) {
    case "average":
      return findAverage(numbers, folded, time.years);
    case "share":
      return findShare(numbers, all, time.years);
    case "difference":
      return findRivals(numbers, understanding) ?? findSeveral(operation, ofUnitAsked(numbers, folded), time);
    case "sum":
      return findSeveral(operation, ofUnitAsked(numbers, folded), time);
    case "largest":
      return findComparable(numbers, folded, time)?.sort((a, b) => b.value - a.value);
    case "smallest":
      return findComparable(numbers, folded, time)?.sort((a, b) => a.value - b.value);
    case "rest":
      return findRest(numbers, all, understanding);
    case "years":
      return undefined;
  }
}

/** "Zusammen?" and "Was ist der Unterschied?" mean the two numbers that the last answers gave, the earlier first. */
export function findTalkedAbout(
  operation: Operation,
  numbers: readonly Operand[],
  { leans, mentions, time, carried }: Understanding,
): Operand[] | undefined {
  if (operation !== "sum" && operation !== "difference") return undefined;
  if (!leans || mentions.length > 0 || time.years.length > 0) return undefined;
  const told = (carried?.trail ?? []).flatMap((id) => numbers.find(({ fact }) => fact.id === id) ?? []);
  const last = told.at(-1);
  const before = told.findLast(({ fact, unit }) => unit === last?.unit && fact.id !== last.fact.id);
  return last && before && [before, last];
}

/** Who asks for money and nothing else wants no number of municipalities. */
function ofUnitAsked(numbers: readonly Operand[], folded: string): Operand[] {
  const measures = readMeasures(folded);
  const isMoneyAlone = measures.length === 1 && measures[0] === "EUR";
  return numbers.filter(({ unit }) => !isMoneyAlone || unit.includes("EUR"));
}
