import type { ComputedFigure } from "@stadtlotse/domain";
import type { Candidate } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import type { Understanding } from "../../understand/understanding.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import { compareOperands, computeFigures } from "./compute-figures.js";
import { describeOperand, labelOf } from "./describe-operand.js";
import { type Operand, seriesOf } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import { calculationTexts as texts } from "./texts.de.js";

/** A named operation and all its numbers leave little doubt, not less than the numbers alone. */
const ofOperation = 0.62;
const shownOperands = 4;
/** All numbers are of what the question names; what it says besides is not known. */
const ofNamed = 0.8;

/** What is computed of some numbers, the formula first and behind it the facts that hold them. */
export function offerComputed(
  operation: NumberOperation,
  operands: readonly Operand[],
  { time, asks }: Understanding,
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
        ...sayGaps(operation, operands),
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
      years: time.years,
      origin: "facts",
      asks,
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
  if (operation === "sum" && mayOverlap(operands)) return { leading: sayApart(operands), figures: [] };
  const figures = computeFigures(operation, operands);
  return { leading: figures[0]?.text ?? "", figures };
}

/** Money is given once; a town that is counted in one round may be counted in the next one too. */
const countedAgain: ReadonlySet<string> = new Set(["municipalities", "members", "persons"]);

function mayOverlap(operands: readonly Operand[]): boolean {
  const isOfOne = operands.every(
    ({ fact, year }) => fact === operands[0]?.fact && year === operands[0]?.year,
  );
  return !isOfOne && operands.every(({ unit }) => countedAgain.has(unit));
}

function sayApart(operands: readonly Operand[]): string {
  return texts.notAdded(
    operands.map((each) => {
      const label = labelOf(each, operands);
      return each.isTold ? label : `${label}: ${describeOperand(each)}`;
    }),
  );
}

const ofEachYear: ReadonlySet<NumberOperation> = new Set(["sum", "yearly-average"]);

/** Of a span that is computed over, not every year need be known. */
function sayGaps(operation: NumberOperation, operands: readonly Operand[]): Statement[] {
  const years = operands.flatMap(({ year }) => year ?? []);
  const isOneRow = years.length === operands.length && new Set(operands.map(seriesOf)).size === 1;
  const span = Math.max(...years) - Math.min(...years) + 1;
  const hasGaps = ofEachYear.has(operation) && isOneRow && years.length > 2 && span > years.length;
  return hasGaps ? [{ text: texts.notEachYear, evidence: [] }] : [];
}
