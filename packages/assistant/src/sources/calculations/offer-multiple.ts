import { type ComputedFigure, formatNumber } from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Candidate, Inquiry } from "../../candidate.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { findNumbers } from "./find-numbers.js";
import { isMeant } from "./find-parts.js";
import type { Operand } from "./operand.js";
import { readWanted, type Wanted, withSubject } from "./read-wanted.js";
import { calculationTexts as texts } from "./texts.de.js";

const monthsOfYear = 12;

/** What is paid each year, over several years or in a month ("2.000 Euro im Jahr, was macht das in drei Jahren?"). */
export function offerMultiple(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { understanding } = inquiry;
  const read = readWanted(understanding, index.space);
  const numbers = findNumbers(index, inquiry, read);
  const wanted = withSubject(read, numbers);
  const yearly = findYearly(numbers, wanted);
  const factor = readFactor(understanding.question, understanding.folded);
  if (!yearly || factor === undefined || ofDifference.test(understanding.folded)) return [];
  const { fact } = yearly;
  const figure = factor === "month" ? perMonth(yearly) : overYears(yearly, factor);
  return [
    {
      origin: "calculations",
      about: `times: ${figure.expression}`,
      score: certainty,
      why: "names what is paid each year and a time to pay it for",
      draft: {
        outcome: "answered",
        statements: [{ text: figure.text, evidence: [factEvidence(fact)] }, factStatement(fact)],
        calculations: [figure],
        origin: "facts",
      },
      topic: {
        subjects: [fact.subject],
        predicates: [fact.predicate],
        factIds: [fact.id],
        years: [],
        origin: "facts",
        asks: understanding.asks,
      },
    },
  ];
}

const certainty = 0.93;
/** What is saved over the years is not what is paid. */
const ofDifference = /\b(?:\w*spar\w*|weniger|gunstiger|billiger|teurer)\b/;

/** What is paid each year: the amount that the question says, else what the municipality or the step pays that it names. */
function findYearly(all: readonly Operand[], wanted: Wanted): Operand | undefined {
  const { said, places, folded } = wanted;
  const fees = all.filter(({ unit }) => unit === "EUR a year");
  const step = /\b((kleinst|niedrigst|unterst|mindest)\w*|kleine[nrs]? (gemeinde|kommune|stadt))\b/.test(
    folded,
  )
    ? "lowest-step"
    : /\b(grosst|hochst|oberst|grossst[aä]dt|grossstadt)\w*/.test(folded)
      ? "highest-step"
      : undefined;
  return (
    fees.find(({ value }) => said.has(value)) ??
    newestOf(fees.filter(({ fact }) => places.includes(fact.qualifier ?? ""))) ??
    fees.find((each) => step !== undefined && each.fact.qualifier === step && isMeant(each, wanted))
  );
}

/** A town that paid more before pays now what was decided last. */
function newestOf(fees: readonly Operand[]): Operand | undefined {
  const dateOf = ({ fact }: Operand) => fact.asOf.date ?? "";
  return [...fees].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))[0];
}

function readFactor(question: string, folded: string): number | "month" | undefined {
  if (/\b((im|pro|je) monat|monatlich)\b/.test(folded)) return "month";
  const words = folded.split(" ");
  return spelledNumbers(question, words).find(
    ({ from, to, value }) =>
      /^jahren?$/.test(words[to] ?? "") && value < 100 && !/^(vor|seit|nach)$/.test(words[from - 1] ?? ""),
  )?.value;
}

function overYears(operand: Operand, years: number): ComputedFigure {
  const expression = `${formatNumber(operand.value)} · ${years}`;
  return toFigure(
    operand,
    texts.timesYears(nameOf(operand), formatNumber(years)),
    expression,
    operand.value * years,
  );
}

function perMonth(operand: Operand): ComputedFigure {
  const value = Math.round((operand.value / monthsOfYear) * 100) / 100;
  return toFigure(
    operand,
    texts.eachMonth(nameOf(operand)),
    `${formatNumber(operand.value)} / ${monthsOfYear}`,
    value,
  );
}

function toFigure({ fact }: Operand, label: string, expression: string, value: number): ComputedFigure {
  const approximation = fact.value.kind === "number" ? fact.value.approximation : "exact";
  const unit = texts.units.EUR ?? "";
  const text = texts.computed(label, formatNumber(value), unit, expression);
  return { label, expression, value, unit, approximation, text };
}

function nameOf({ fact }: Operand): string {
  return texts.feeOf(subjects[fact.subject]?.name ?? "");
}
