import { isPointedAt, type OperandSet } from "./choose-operands.js";
import { countedUnit } from "./find-averages.js";
import { asksCosts, isMeant } from "./find-parts.js";
import { isNamed, namesAllOf, speaksOfSubject } from "./named-operands.js";
import { funderOf, isOfYears, type Operand } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";

/** How surely the numbers of a pair are meant, beside what their statement is worth. */
const sure = {
  bothNamed: 0.5,
  /** One is named, and there is but one other that it can go with. */
  oneNamed: 0.35,
  /** No other two of the statement go together. */
  onlyPair: 0.2,
};

/** Numbers that one statement tells together, as an operation takes them. */
export function setsWithin(
  operation: NumberOperation,
  all: readonly Operand[],
  wanted: Wanted,
): OperandSet[] {
  return [...byFact(all).values()].flatMap((told) => {
    const meant = told.filter((each) => each.unit !== "percent" && isOfYears(each, wanted.years));
    if (meant.length < 2) return [];
    const named = new Set(meant.filter((each) => isNamed(each, meant, wanted)));
    const isKnown = meant.some((each) => isMeant(each, wanted) || wanted.places.includes(each.place ?? ""));
    if (!isKnown && !(named.size > 1 && speaksOfSubject(told, wanted))) return [];
    const sets =
      operation === "sum"
        ? [...sumOf(named, wanted), ...sumOfAll(meant, wanted)]
        : pairsOf(operation, meant, named, wanted);
    return sets.filter(({ operands }) => isOverYears(operands, wanted));
  });
}

function byFact(all: readonly Operand[]): Map<string, Operand[]> {
  const facts = new Map<string, Operand[]>();
  for (const each of all) {
    const known = facts.get(each.fact.id);
    if (known) known.push(each);
    else facts.set(each.fact.id, [each]);
  }
  return facts;
}

/** The statement is of all years that the question names. */
function isOfAllYears([first]: readonly Operand[], { years }: Wanted): boolean {
  return years.length > 1 && years.every((year) => first?.fact.statement.includes(String(year)));
}

const ofYears = 0.2;

/** Who names two years does not mean two numbers of one of them. */
function isOverYears(operands: readonly Operand[], wanted: Wanted): boolean {
  const { years } = wanted;
  return (
    years.length < 2 ||
    new Set(operands.map(({ year }) => year)).size === operands.length ||
    isOfAllYears(operands, wanted)
  );
}

/** A whole is not added to its parts; and a sum without one of what is named is none. */
function sumOf(named: ReadonlySet<Operand>, wanted: Wanted): OperandSet[] {
  const [first] = named;
  const alike = [...named].filter(({ unit }) => unit === first?.unit);
  const all = alike.reduce((sum, { value }) => sum + value, 0);
  const operands = alike.filter(({ value }) => Math.abs(all - 2 * value) > value * roundedBy);
  return operands.length > 1 && namesAllOf(operands, wanted)
    ? [{ operands, sureness: scoreOf(operands) + sure.bothNamed }]
    : [];
}

/** "Beide Jahre", "die drei größten": all that a statement tells of a kind, where they are as many as the question says. */
function sumOfAll(told: readonly Operand[], { count }: Wanted): OperandSet[] {
  if (count === undefined) return [];
  const units = new Set(told.map(({ unit }) => unit));
  return [...units].flatMap((unit) => {
    const operands = told.filter((each) => each.unit === unit);
    return operands.length === count && isRow(operands)
      ? [{ operands, sureness: scoreOf(operands) + sure.onlyPair }]
      : [];
  });
}

/** Of different towns or of different years. */
function isRow(operands: readonly Operand[]): boolean {
  return (["place", "year"] as const).some(
    (side) =>
      operands.every((each) => each[side] !== undefined) &&
      new Set(operands.map((each) => each[side])).size === operands.length,
  );
}

/** Sums are told rounded. */
const roundedBy = 0.01;

function pairsOf(
  operation: NumberOperation,
  told: readonly Operand[],
  named: ReadonlySet<Operand>,
  wanted: Wanted,
): OperandSet[] {
  const pairs = told.flatMap((one) =>
    told.flatMap((other) => (goTogether(operation, one, other, wanted) ? [[one, other]] : [])),
  );
  return pairs.flatMap((operands) => {
    const count = operands.filter((each) => named.has(each)).length;
    const isSure = operands.some(
      (each) => named.has(each) && (isPointedAt(each, wanted) || each.isPart === true),
    );
    const withNamed = pairs.filter((pair) => pair.some((each) => named.has(each))).length;
    const isPlain = pairs.length === 1 && isToldSo(operation, operands);
    const surely =
      count === 2
        ? sure.bothNamed
        : count === 1 &&
            withNamed === 1 &&
            (isSure || operation === "average") &&
            isPartSure(operation, operands)
          ? sure.oneNamed
          : isPlain
            ? sure.onlyPair
            : undefined;
    return surely === undefined
      ? []
      : [{ operands, sureness: scoreOf(operands) + surely + (isOfAllYears(operands, wanted) ? ofYears : 0) }];
  });
}

/** Who says a whole may ask for another part of it than the one that is told beside it. */
function isPartSure(operation: NumberOperation, operands: readonly Operand[]): boolean {
  return operation !== "share" || operands.some(({ isPart }) => isPart);
}

/** The statement itself says how its numbers belong together: as a part of a whole, a change, money for what is counted. */
function isToldSo(operation: NumberOperation, operands: readonly Operand[]): boolean {
  switch (operation) {
    case "average":
      return true;
    case "share":
    case "rest":
      return operands.some(({ isPart }) => isPart);
    default:
      return operands.some(({ isBefore }) => isBefore);
  }
}

/** What the operation can be done with: a part of a whole, less of more, money over what is counted. */
function goTogether(operation: NumberOperation, one: Operand, other: Operand, wanted: Wanted): boolean {
  if (one === other) return false;
  switch (operation) {
    case "difference":
    case "rest":
      return one.unit === other.unit && one.value > other.value;
    case "share":
      // what one funder gives is no part of what another gives
      return one.unit === other.unit && one.value < other.value && other.funder === undefined;
    case "average":
      return other.unit === countedUnit(wanted) && isSpread(one, wanted);
    default:
      return false;
  }
}

/** Money is spread, unless the question counts something else and names it first ("wie viele Projekte pro Kommune"). */
function isSpread(operand: Operand, wanted: Wanted): boolean {
  const { unit, fact, funder, isPart } = operand;
  if (isPart && !isPointedAt(operand, wanted)) return false;
  if (funder !== undefined || funderOf(fact) !== undefined) return false;
  if (fact.predicate === "eligible-costs" && !asksCosts(wanted)) return false;
  return unit.includes("EUR") || (unit === wanted.unit && unit !== countedUnit(wanted));
}

/** What the statement is worth. */
function scoreOf(operands: readonly Operand[]): number {
  return Math.max(...operands.map(({ score }) => score));
}
