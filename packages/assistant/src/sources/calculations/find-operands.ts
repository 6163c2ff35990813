import type { Understanding } from "../../understand/understanding.js";
import { findAverages } from "./find-averages.js";
import { asksCosts, findAskedFor, findDropped, findPart, isMeant } from "./find-parts.js";
import { findProgrammes, findRivals } from "./find-rivals.js";
import { findComparable, findEnds, findSeveral } from "./find-series.js";
import { funderOf, isOfYears, isSameThing, type Operand, seriesOf } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";

/** The numbers that an operation needs, in its order; `undefined` where they are not all known. */
export function findOperands(
  operation: NumberOperation,
  all: readonly Operand[],
  wanted: Wanted,
): Operand[] | undefined {
  switch (operation) {
    case "average":
      return findAverages(all, wanted);
    case "yearly-average":
      return findSeveral(all, wanted);
    case "share":
      return findPart(all, wanted);
    case "rest":
      return (
        findDropped(all, wanted) ?? findPart(all, wanted)?.slice(0, 2).reverse() ?? findSaid(all, wanted)
      );
    case "difference":
      return (
        pairOf(findRivals(all, wanted)) ??
        findEnds(all, wanted) ??
        findSaid(all, wanted) ??
        findAskedFor(all, wanted) ??
        // what projects cost, and what is given for them
        (asksCosts(wanted) ? findPart(all, wanted)?.slice(0, 2).reverse() : undefined)
      );
    case "sum":
      return findRivals(all, wanted) ?? findProgrammes(all, wanted) ?? findSeveral(all, wanted);
    case "largest":
      return order(findProgrammes(all, wanted) ?? findComparable(all, wanted), -1);
    case "smallest":
      return order(findProgrammes(all, wanted) ?? findComparable(all, wanted), 1);
  }
}

/** "Wie groß ist also die Ersparnis im Jahr?" says no more than the operation. */
const mostOwnTerms = 2;

/** "Zusammen?" and "Was ist der Unterschied?" mean the two numbers that the last answers gave, the earlier first. */
export function findTalkedAbout(
  operation: NumberOperation,
  numbers: readonly Operand[],
  { leans, mentions, time, carried, folded, terms }: Understanding,
  unit: string | undefined,
): Operand[] | undefined {
  if (operation !== "sum" && operation !== "difference") return undefined;
  const saysLittle = carried !== undefined && terms.size <= mostOwnTerms;
  const pointsBack = leans || saysLittle || /\b(den|die|der) beiden\b/.test(folded);
  if (!pointsBack || mentions.length > 0 || time.years.length > 0) return undefined;
  const numbersOf = (ids: readonly string[] = []) =>
    ids
      .flatMap((id) => numbers.find(({ fact, isTold }) => fact.id === id && !isTold) ?? [])
      .filter((each) => unit === undefined || each.unit.includes(unit));
  const [one, other, third] = numbersOf(carried?.factIds);
  if (/\bbeiden?\b/.test(folded) && one && other && !third && goTogether(operation, one, other))
    return [one, other];
  const told = numbersOf(carried?.trail);
  const last = told.at(-1);
  const before = told.findLast((each) => each.unit === last?.unit && each.fact.id !== last.fact.id);
  if (!last || !before) return undefined;
  if (goTogether(operation, before, last)) return [before, last];
  // the answer led with another figure of the year than the one that was asked for
  const same =
    before.year === last.year
      ? undefined
      : numbers.find(
          (each) => !each.isTold && each.year === last.year && seriesOf(each) === seriesOf(before),
        );
  return same && [before, same];
}

/** The whole of one year and a part of another are nothing together; a part and its whole are no sum. */
function goTogether(operation: "sum" | "difference", one: Operand, other: Operand): boolean {
  if (one.unit !== other.unit) return false;
  const isOfParts = (each: Operand) => funderOf(each.fact) !== undefined;
  const isOneKind = one.fact.predicate === other.fact.predicate && isOfParts(one) === isOfParts(other);
  return isOneKind || (operation === "difference" && isSameThing(one, other));
}

/**
 * Two numbers of one series or one statement, of which the question says one itself, and the other too or its year
 * ("vom Stand 87 auf den Stand März 2021", "54 Mio. beantragt, 35 da").
 */
function findSaid(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const { said, years } = wanted;
  const named = all.filter(
    (each) => isMeant(each, wanted) && (said.has(each.value) || (years.length > 0 && isOfYears(each, years))),
  );
  for (const first of named.filter(({ value }) => said.has(value))) {
    const second = named.find(
      (each) =>
        each.value !== first.value &&
        each.unit === first.unit &&
        (each.fact === first.fact || isAlike(each, first)),
    );
    if (second) return [first, second].sort((a, b) => b.value - a.value);
  }
  return undefined;
}

/** Of one thing and one giver, whether a year is told or a plan. */
function isAlike(one: Operand, other: Operand): boolean {
  return (
    one.fact.subject === other.fact.subject &&
    one.fact.predicate === other.fact.predicate &&
    funderOf(one.fact) === funderOf(other.fact)
  );
}

function pairOf(operands: Operand[] | undefined): Operand[] | undefined {
  return operands?.length === 2 ? operands : undefined;
}

function order(operands: Operand[] | undefined, sign: 1 | -1): Operand[] | undefined {
  return operands?.sort((a, b) => sign * (a.value - b.value));
}
