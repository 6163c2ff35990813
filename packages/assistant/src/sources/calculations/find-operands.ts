import type { Understanding } from "../../understand/understanding.js";
import { findAverage, findRest, findShare } from "./find-parts.js";
import { findRivals } from "./find-rivals.js";
import { findComparable, findSeveral } from "./find-series.js";
import type { Operand } from "./operand.js";
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
      return findRivals(numbers, understanding) ?? findSeveral(operation, numbers, time);
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
