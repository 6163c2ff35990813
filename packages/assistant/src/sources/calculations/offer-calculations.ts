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
import { offerYearly } from "./offer-yearly.js";
import { offerYears } from "./offer-years.js";
import type { Operand } from "./operand.js";
import { readUnit } from "./read-measures.js";
import { type NumberOperation, type Operation, readOperation } from "./read-operation.js";
import { federalTotal, readWanted, type Wanted, withSubject } from "./read-wanted.js";
import { senseOperation } from "./sense-operation.js";

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
    const { folded, mentions } = inquiry.understanding;
    const ofRate = offerRate(index, inquiry);
    if (ofRate.length > 0) return ofRate;
    // of a Kreis there are figures in the register alone
    if (mentions.some(({ kind }) => kind === "kreis" || kind === "regierungsbezirk")) return [];
    const plain = readOperation(folded);
    const operation = plain ?? operationHeard(inquiry.understanding);
    const computed = operation === undefined ? [] : offerOperation(operation, index, inquiry);
    if (computed.length === 0)
      return operation === undefined || ofYears.has(operation) ? offerYearly(index, inquiry) : [];
    return plain === undefined
      ? computed.map((each) => ({ ...each, score: each.score * sensed, why: `sounds like it: ${each.why}` }))
      : computed;
  };
}

/** The operation that a question sounds like, where it asks for a figure at all. */
function operationHeard({ folded, asks, time }: Understanding): Operation | undefined {
  const operation = senseOperation(folded);
  if (operation === "years")
    return /\bjahre?n?\b/.test(folded) || time.years.length > 1 ? operation : undefined;
  const asksFigure = asks === "how-much" || asks === "how-many" || readUnit(folded) !== undefined;
  return asksFigure || (operation !== undefined && choosing.has(operation)) ? operation : undefined;
}

/** What is computed from figures of years; where one is not known, that is said. */
const ofYears: ReadonlySet<Operation> = new Set(["sum", "difference", "share", "average", "rest"]);

/** What only sounds like an operation may be another matter. */
const sensed = 0.88;

const multiplied: ReadonlySet<Operation> = new Set(["times", "years", "sum"]);

function offerOperation(operation: Operation, index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { understanding } = inquiry;
  if (!isNumeric(operation, understanding)) return [];
  if (operation === "share" && isTold(index, inquiry)) return [];
  // "zehn Jahre zu diesem Satz" counts no years between two
  const multiple =
    multiplied.has(operation) && understanding.time.years.length < 2 ? offerMultiple(index, inquiry) : [];
  if (multiple.length > 0) return multiple;
  if (operation === "years") return offerYears(index, inquiry);
  if (operation === "parts") return offerParts(index, inquiry);
  if (operation === "times") return [];
  const read = readWanted(understanding);
  const numbers = findNumbers(index, inquiry, read);
  const wanted = withSubject(read, numbers);
  const operands =
    findTalkedAbout(operation, numbers, understanding, wanted.unit) ??
    findOperands(operation, numbers, wanted) ??
    // who names the Bund alone may mean what it gives to all Länder
    (wanted.funders.join() === "bund"
      ? findOperands(operation, numbers, { ...wanted, subjects: [federalTotal], funders: [] })
      : undefined);
  const isMeant = operands?.some(({ score }) => score >= leastMeant);
  if (!operands || !isMeant || ignoresSaid(operation, operands, wanted)) return [];
  return [toCandidate(operation, operands, understanding)];
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

const choosing: ReadonlySet<Operation> = new Set(["largest", "smallest"]);
const fromParts: ReadonlySet<Operation> = new Set(["average", "share", "rest"]);

/**
 * Who says a number and gets another one computed with was misunderstood ("238 wurden ausgewählt, wie viele blieben?");
 * so was who counts something and gets money.
 */
function ignoresSaid(operation: Operation, operands: readonly Operand[], { said, unit }: Wanted): boolean {
  const isOfMoney = operands.every(({ unit: own }) => own.includes("EUR"));
  if (isOfMoney && unit !== undefined && unit !== "EUR" && !choosing.has(operation)) return true;
  return fromParts.has(operation) && said.size > 0 && !operands.some(({ value }) => said.has(value));
}

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
