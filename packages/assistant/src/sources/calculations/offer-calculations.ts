import {
  type ComputedFigure,
  calculateAverage,
  calculateDifference,
  calculateShare,
  calculateSum,
  type Quantity,
} from "@stadtlotse/domain";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { AnswerSource, Candidate } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";
import { asOfNote, factEvidence } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { findNumbers, findOperands, type Operand, yearOf } from "./find-operands.js";
import { offerYears } from "./offer-years.js";
import { type Operation, readOperation } from "./read-operation.js";
import { calculationTexts as texts } from "./texts.de.js";

/** A named operation and all its numbers leave little doubt. */
const certainty = 0.9;

/** Computes what no source says: sums, differences, shares and averages of facts, with the formula. */
export function createCalculationSource(index: FactIndex): AnswerSource {
  return ({ understanding }) => {
    const operation = readOperation(understanding.folded);
    if (operation === undefined) return [];
    if (operation === "years") return offerYears(index, understanding);
    const operands = findOperands(operation, findNumbers(index, understanding), understanding);
    return operands ? [toCandidate(operation, operands, understanding)] : [];
  };
}

function toCandidate(
  operation: Operation,
  operands: readonly Operand[],
  understanding: Understanding,
): Candidate {
  const figure = compute(operation, operands);
  const evidence = operands.map(({ fact }) => factEvidence(fact));
  const facts = operands.map(({ fact }) => fact);
  return {
    origin: "calculations",
    about: `${operation}: ${figure.expression}`,
    score: Math.min(certainty, 0.5 + Math.max(...operands.map(({ score }) => score))),
    why: "names an operation, and all its numbers are known",
    draft: {
      outcome: "answered",
      statements: [
        { text: figure.text, evidence },
        ...facts.map((fact) => ({
          text: `${fact.statement.replace(/\.$/, "")} (${asOfNote(fact)}).${fact.note === undefined ? "" : ` ${fact.note}`}`,
          evidence: [factEvidence(fact)],
        })),
      ],
      calculations: [figure],
      origin: "facts",
    },
    topic: {
      subjects: [...new Set(facts.map(({ subject }) => subject))],
      predicates: [...new Set(facts.map(({ predicate }) => predicate))],
      factIds: facts.map(({ id }) => id),
      years: understanding.time.years,
      origin: "facts",
      asks: understanding.asks,
    },
  };
}

function compute(operation: Operation, operands: readonly Operand[]): ComputedFigure {
  const quantities = operands.map(toQuantity);
  const [first, second] = operands;
  const [left, right] = quantities;
  if (!first || !second || !left || !right) throw new Error("an operation has at least two numbers");
  switch (operation) {
    case "share":
      return calculateShare(texts.shareOf(labelOf(first), labelOf(second)), left, right);
    case "average":
      return calculateAverage(
        texts.averageOf(labelOf(first), texts.units[second.unit] ?? second.unit),
        left,
        right,
      );
    case "sum":
      return calculateSum(texts.sumOf(labelOf(first)), quantities);
    default: {
      const isFalling = left.value >= right.value;
      const [larger, smaller] = isFalling ? [left, right] : [right, left];
      const [later, earlier] = isFalling ? [first, second] : [second, first];
      return calculateDifference(texts.differenceOf(describe(later), describe(earlier)), larger, smaller);
    }
  }
}

function toQuantity({ fact, value, unit }: Operand): Quantity {
  const approximation = fact.value.kind === "number" ? fact.value.approximation : "exact";
  return { value, unit: texts.units[unit] ?? unit, approximation };
}

function labelOf({ fact }: Operand): string {
  const year = yearOf(fact);
  const what = predicates[fact.predicate]?.label ?? fact.predicate;
  return `${what} ${subjects[fact.subject]?.name ?? ""}${/\d{4}/.test(fact.qualifier ?? "") && year !== undefined ? ` ${year}` : ""}`;
}

function describe(operand: Operand): string {
  const year = yearOf(operand.fact);
  return year === undefined ? labelOf(operand) : String(year);
}
