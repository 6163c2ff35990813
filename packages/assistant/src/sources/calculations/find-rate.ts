import { type Approximation, calculateDifference, type Quantity } from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { fold, stemWord } from "@stadtlotse/knowledge-base";
import type { Understanding } from "../../understand/understanding.js";
import { isMeant } from "./find-parts.js";
import type { Operand } from "./operand.js";
import { readOperations } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";
import { rivalSets } from "./rival-sets.js";
import { senseOperations } from "./sense-operation.js";
import { calculationTexts as texts } from "./texts.de.js";

/** What is known of each so many months. */
export interface Rate {
  value: number;
  months: number;
  /** The unit of what is counted. */
  counts: string;
  name: string;
  approximation: Approximation;
  /** How the value is computed itself, where it is. */
  expression?: string;
  operands: readonly Operand[];
}

const periods: readonly [RegExp, number][] = [
  [/ a month$/, 1],
  [/ a year$/, 12],
];
const multiplied: ReadonlySet<string | undefined> = new Set(["times", "years", "sum"]);
const lessOf = /\b(?:\w*spar\w*|weniger|gunstiger|billiger|teurer)\b/;

/** The rate that a question means to reckon with, if it means one; what is saved is the difference of two. */
export function findRate(
  all: readonly Operand[],
  wanted: Wanted,
  understanding: Understanding,
): Rate | undefined {
  const rates = all.filter(({ unit }) => periodOf(unit) !== undefined);
  if (lessOf.test(understanding.folded)) return savingOf(rates, wanted);
  const { folded } = understanding;
  const ofMonth = rates.find((each) => periodOf(each.unit) === 1 && isCounted(each, wanted, understanding));
  if (ofMonth) return toRate(ofMonth);
  // "zehn Jahre zu diesem Satz" counts no years between two
  const isPaidOver =
    multiplied.has([...readOperations(folded), ...senseOperations(folded)][0]) && wanted.years.length < 2;
  const ofYear = (isPaidOver ? findFee(rates, wanted) : undefined) ?? findCadence(rates, wanted);
  return ofYear && toRate(ofYear);
}

function periodOf(unit: string): number | undefined {
  return periods.find(([pattern]) => pattern.test(unit))?.[1];
}

function countedIn(unit: string): string {
  return periods.reduce((counted, [pattern]) => counted.replace(pattern, ""), unit);
}

/**
 * "8 im Monat" is said of many things: what is counted, or whose it is, must be said too. Who says only how many there
 * are in all must mean the fact.
 */
function isCounted(operand: Operand, wanted: Wanted, { stems }: Understanding): boolean {
  const saysNoun = stems.has(stemWord(fold(texts.units[countedIn(operand.unit)] ?? "")));
  const isNamed = wanted.namesSubject && isMeant(operand, wanted);
  if (wanted.said.has(operand.value)) return saysNoun || isNamed;
  const saysAll = [...wanted.said].some((said) => said > operand.value);
  return saysAll && saysNoun && operand.score >= surelyMeant;
}

const surelyMeant = 0.45;

/** The fee that the question says, else what the municipality pays or the step that it names. */
function findFee(rates: readonly Operand[], wanted: Wanted): Operand | undefined {
  const { said, places, folded } = wanted;
  const fees = rates.filter(({ unit, isTold }) => unit === "EUR a year" && !isTold);
  const step = steps.find(([, pattern]) => pattern.test(folded))?.[0];
  return (
    fees.find(({ value }) => said.has(value)) ??
    newestOf(fees.filter(({ place = "" }) => places.includes(place))) ??
    fees.find((each) => step !== undefined && each.fact.qualifier === step && isMeant(each, wanted))
  );
}

const steps: readonly [string, RegExp][] = [
  ["lowest-step", /\b((kleinst|niedrigst|unterst|mindest)\w*|kleine[nrs]? (gemeinde|kommune|stadt))\b/],
  ["highest-step", /\b(grosst|hochst|oberst|grossst[aä]dt|grossstadt)\w*/],
];

/** A town that paid more before pays now what was decided last. */
function newestOf(fees: readonly Operand[]): Operand | undefined {
  const dateOf = ({ fact }: Operand) => fact.asOf.date ?? "";
  return [...fees].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))[0];
}

/** How often what is named takes place in a year. */
function findCadence(rates: readonly Operand[], wanted: Wanted): Operand | undefined {
  return rates.find((each) => each.unit === "times a year" && wanted.namesSubject && isMeant(each, wanted));
}

function savingOf(rates: readonly Operand[], wanted: Wanted): Rate | undefined {
  const [more, less] = rivalSets("difference", rates, wanted)[0]?.operands ?? [];
  if (!more || !less) return undefined;
  const saved = calculateDifference(texts.saving, asQuantity(more), asQuantity(less));
  return {
    ...toRate(more),
    value: saved.value,
    name: texts.saving,
    approximation: saved.approximation,
    expression: `(${saved.expression})`,
    operands: [more, less],
  };
}

function asQuantity({ value, approximation }: Operand): Quantity {
  return { value, approximation };
}

function toRate(operand: Operand): Rate {
  const { unit, value, approximation, subject } = operand;
  const name = subjects[subject]?.name ?? "";
  return {
    value,
    months: periodOf(unit) ?? 1,
    counts: countedIn(unit),
    name: unit.startsWith("EUR") ? texts.feeOf(name) : name,
    approximation,
    operands: [operand],
  };
}
