import type { ComputedFigure } from "@stadtlotse/domain";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import type { Understanding } from "../../understand/understanding.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { compareOperands, computeFigures } from "./compute-figures.js";
import { findNumbers } from "./find-numbers.js";
import { findOperands, findTalkedAbout } from "./find-operands.js";
import { offerMultiple } from "./offer-multiple.js";
import { offerParts } from "./offer-parts.js";
import { offerRate } from "./offer-rate.js";
import { offerYears } from "./offer-years.js";
import type { Operand } from "./operand.js";
import { type NumberOperation, type Operation, readOperation } from "./read-operation.js";
import { readWanted } from "./read-wanted.js";

/** A named operation and all its numbers leave little doubt, not less than the numbers alone. */
const ofOperation = 0.62;
/** Numbers of something else can be computed with too. */
const leastMeant = 0.2;
const shownOperands = 4;
/** All numbers are of what the question names; what it says besides is not known. */
const ofNamed = 0.8;

/** Computes what no source says: sums, differences, shares, averages and extremes of facts, with the formula. */
export function createCalculationSource(index: FactIndex): AnswerSource {
  return (inquiry) => {
    const { understanding } = inquiry;
    const ofRate = offerRate(index, inquiry);
    if (ofRate.length > 0) return ofRate;
    const operation = readOperation(understanding.folded);
    if (operation === undefined || !isNumeric(operation, understanding)) return [];
    if (operation === "share" && isTold(index, inquiry)) return [];
    if (operation === "years") return offerYears(index, inquiry);
    if (operation === "parts") return offerParts(index, inquiry);
    if (operation === "times") return offerMultiple(index, inquiry);
    const read = readWanted(understanding);
    const numbers = findNumbers(index, inquiry, read);
    const wanted = read.subjects.length > 0 ? read : { ...read, subjects: subjectAlike(numbers) };
    const operands =
      findTalkedAbout(operation, numbers, understanding, wanted.unit) ??
      findOperands(operation, numbers, wanted);
    const isMeant = operands?.some(({ score }) => score >= leastMeant);
    return operands && isMeant ? [toCandidate(operation, operands, understanding)] : [];
  };
}

/** "Wie hoch ist die Förderquote?" wants the rate that is told, and no share of one year's sums. */
function isTold(index: FactIndex, inquiry: Inquiry): boolean {
  if (inquiry.understanding.time.years.length > 0) return false;
  const scoreOf = createFactScorer(inquiry, index);
  return index.facts.some(
    (indexed) => /\bProzent\b/.test(indexed.fact.statement) && scoreOf(indexed).total >= surelyTold,
  );
}

const surelyTold = 0.8;

/** Who names nothing may still ask in words that only one number is asked for in. */
function subjectAlike([best]: readonly Operand[]): string[] {
  return best && best.score >= leastAlike ? [best.fact.subject] : [];
}

const leastAlike = 0.5;

/** "Was ist der Unterschied?" asks for words, unless it is asked of numbers; "maximal je Projekt" asks for a limit. */
function isNumeric(operation: Operation, { folded, leans, time }: Understanding): boolean {
  if (operation === "average")
    return !/\b(maximal\w*|hochstens|hochstbetrag|obergrenze|bis zu)\b/.test(folded);
  if (operation !== "difference" || !/\bunterschied/.test(folded)) return true;
  return (
    leans ||
    time.years.length > 0 ||
    /\b(wie ?(viel|gross|hoch)\w*|million\w*|mio|euro|prozent|zahl\w*|beitrag\w*|\w*mittel|betrag|kosten|beiden)\b/.test(
      folded,
    )
  );
}

function toCandidate(
  operation: NumberOperation,
  operands: readonly Operand[],
  understanding: Understanding,
): Candidate {
  const facts = [...new Set(operands.map(({ fact }) => fact))];
  const evidence = facts.map(factEvidence);
  const { leading, figures } = answerOf(operation, operands);
  return {
    origin: "calculations",
    about: `${operation}: ${leading}`,
    score: Math.min(1, ofOperation + Math.max(...operands.map(({ score }) => score))),
    takesUp: ofNamed,
    why: "names an operation, and all its numbers are known",
    draft: {
      outcome: "answered",
      statements: [
        { text: leading, evidence },
        ...figures.slice(1).map(({ text }): Statement => ({ text, evidence })),
        ...facts.slice(0, shownOperands).map(factStatement),
      ],
      calculations: figures,
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

/** The first sentence, and every number that was computed for it. */
function answerOf(
  operation: NumberOperation,
  operands: readonly Operand[],
): { leading: string; figures: ComputedFigure[] } {
  if (operation === "largest" || operation === "smallest") {
    return { leading: compareOperands(operation, operands), figures: [] };
  }
  const figures = computeFigures(operation, operands);
  return { leading: figures[0]?.text ?? "", figures };
}
