import type { Operand } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";
import { rivalSets } from "./rival-sets.js";
import { saidSets } from "./said-sets.js";
import { setsWithin } from "./sets-within.js";

/** Numbers that could be computed with, in the order of the operation, and how surely they are meant. */
export interface OperandSet {
  operands: Operand[];
  sureness: number;
}

/** Less sure, it is anybody's guess. */
const leastSure = 0.75;
/** Another pair that is nearly as sure may be meant as well. */
const leastAhead = 0.04;

/**
 * The numbers that a question clearly means for an operation: those of one statement, or one of each thing, town, year
 * that it sets side by side. Nothing where two choices are about as likely.
 */
export function chooseOperands(
  operation: NumberOperation,
  all: readonly Operand[],
  wanted: Wanted,
): Operand[] | undefined {
  const sets = [saidSets, setsWithin, rivalSets]
    .flatMap((find) => find(operation, all, wanted))
    .filter(({ operands }) => !ignoresSaid(operation, operands, wanted))
    .sort((a, b) => b.sureness - a.sureness);
  const [best, ...others] = sets;
  if (!best || best.sureness < leastSure) return undefined;
  const rival = others.find(({ operands }) => valuesOf(operands) !== valuesOf(best.operands));
  return rival && best.sureness - rival.sureness < leastAhead
    ? undefined
    : best.operands.map((each) => asOwn(each, all));
}

/** A number that a statement tells beside its own may be a fact of its own, which says better what it is. */
function asOwn(told: Operand, all: readonly Operand[]): Operand {
  const { isTold, value, unit, year, subject } = told;
  const own = all.find(
    (each) =>
      !each.isTold &&
      each.value === value &&
      each.unit === unit &&
      each.year === year &&
      each.subject === subject,
  );
  return isTold && own ? { ...own, score: told.score } : told;
}

const choosing: ReadonlySet<NumberOperation> = new Set(["largest", "smallest"]);
const fromParts: ReadonlySet<NumberOperation> = new Set(["average", "share", "rest"]);

/**
 * Who says a number and gets another one computed with was misunderstood ("238 wurden ausgewählt, wie viele blieben?");
 * so was who counts something and gets money.
 */
export function ignoresSaid(
  operation: NumberOperation,
  operands: readonly Operand[],
  { said, unit, folded }: Wanted,
): boolean {
  if (operands.some(({ value }) => said.has(value))) return false;
  const isOfMoney = operands.every(({ unit: own }) => own.includes("EUR"));
  const counts = unit !== undefined && unit !== "EUR" && countsSomething.test(folded);
  if (isOfMoney && counts && !choosing.has(operation)) return true;
  return fromParts.has(operation) && ([...said].some(isTelling) || saysAmount.test(folded));
}

const countsSomething = /\b(wie ?vielen?|wieviele?n?|(an)?zahl)\b(?! (mehr|weniger|geld))/;
const saysAmount = /\d (mio|mill|million\w*|eur|euro)\b/;

/** The question says the number itself, or the town whose it is; "2 Mio." may be anybody's. */
export function isPointedAt(operand: Operand, wanted: Wanted): boolean {
  const { place } = operand;
  return isSaid(operand, wanted) || (place !== undefined && wanted.places.includes(place));
}

export function isSaid({ value }: Operand, { said }: Wanted): boolean {
  return said.has(value) && isTelling(value);
}

function isTelling(value: number): boolean {
  return value >= leastTelling || !Number.isInteger(value);
}

const leastTelling = 10;

function valuesOf(operands: readonly Operand[]): string {
  return operands
    .map(({ value }) => value)
    .sort((a, b) => a - b)
    .join(" ");
}
