import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import type { IndexedPractice } from "../practice/practice-index.js";
import { chooseOperands, ignoresSaid, isPointedAt } from "./choose-operands.js";
import { findGrantNumbers } from "./find-grant-numbers.js";
import { findOperands, findTalkedAbout } from "./find-operands.js";
import { findRounds } from "./find-rounds.js";
import { meantNumbers } from "./meant-numbers.js";
import { offerComputed } from "./offer-computed.js";
import { offerFraction } from "./offer-fraction.js";
import { offerOverTime } from "./offer-over-time.js";
import { offerParts } from "./offer-parts.js";
import { offerYearly } from "./offer-yearly.js";
import { offerYears } from "./offer-years.js";
import type { Operand } from "./operand.js";
import { readUnit } from "./read-measures.js";
import { type NumberOperation, type Operation, readOperations } from "./read-operation.js";
import { federalTotal, type Wanted } from "./read-wanted.js";
import { senseOperations } from "./sense-operation.js";
import { speaksOfOther } from "./speaks-of-other.js";

interface Known {
  index: FactIndex;
  practices: readonly IndexedPractice[];
}

/** Numbers of something else can be computed with too. */
const leastMeant = 0.2;

/** Computes what no source says: sums, differences, shares, averages and extremes of facts, with the formula. */
export function createCalculationSource(
  index: FactIndex,
  practices: readonly IndexedPractice[] = [],
): AnswerSource {
  const known = { index, practices };
  return (inquiry) => {
    const { folded, mentions } = inquiry.understanding;
    // of a Kreis there are figures in the register alone
    if (mentions.some(({ kind }) => kind === "kreis" || kind === "regierungsbezirk")) return [];
    const overTime = offerOverTime(index, inquiry);
    if (overTime.length > 0) return overTime;
    const ofMany = offerFraction(index, inquiry);
    if (ofMany.length > 0) return ofMany;
    const plain = readOperations(folded);
    const heard = senseOperations(folded).filter(
      (operation) => operation !== "years" || speaksOfYears(inquiry.understanding),
    );
    const likeliest = plain[0] ?? heard[0];
    for (const operation of new Set([...plain, ...heard.slice(0, mostHeard)])) {
      const isPlain = plain.includes(operation);
      const mustPoint = operation !== likeliest || !(isPlain || asksForIt(operation, inquiry.understanding));
      const computed = offerOperation({ operation, isPlain, mustPoint }, known, inquiry);
      if (computed.length > 0) return computed;
    }
    return likeliest === undefined || ofYears.has(likeliest) ? offerYearly(index, inquiry) : [];
  };
}

/** So many operations are tried of those that a question sounds like. */
const mostHeard = 2;

/** Whether a question that sounds like an operation asks for a figure at all. */
function asksForIt(operation: Operation, { folded, asks }: Understanding): boolean {
  const asksFigure = asks === "how-much" || asks === "how-many" || readUnit(folded) !== undefined;
  return asksFigure || choosing.has(operation) || operation === "years";
}

function speaksOfYears({ folded, time }: Understanding): boolean {
  return /\bjahre?n?\b/.test(folded) || time.years.length > 1;
}

/** What is to be computed, and how it is known. */
interface Wish {
  operation: Operation;
  /** Whether it is said in plain words. */
  isPlain: boolean;
  /** Whether it counts only where the question says one of the numbers itself, or whose it is. */
  mustPoint: boolean;
}

function lessSure(candidate: Candidate): Candidate {
  return { ...candidate, score: candidate.score * sensed, why: `sounds like it: ${candidate.why}` };
}

/** What is computed from figures of years; where one is not known, that is said. */
const ofYears: ReadonlySet<Operation> = new Set(["sum", "difference", "share", "average", "rest"]);

/** What only sounds like an operation may be another matter. */
const sensed = 0.9;

function offerOperation(
  { operation, isPlain, mustPoint }: Wish,
  { index, practices }: Known,
  inquiry: Inquiry,
): Candidate[] {
  const { understanding } = inquiry;
  if (!isNumeric(operation, understanding) || wantsOther(operation, understanding)) return [];
  if (operation === "share" && isTold(index, inquiry)) return [];
  if (operation === "years") return mustPoint ? [] : offerYears(index, practices, inquiry);
  if (operation === "parts") return mustPoint ? [] : offerParts(index, inquiry);
  if (operation === "times") return [];
  const { numbers, wanted } = meantNumbers(index, inquiry);
  const findPointed = () => {
    const found = chooseOperands(operation, [...numbers, ...findGrantNumbers(practices, wanted)], wanted);
    const isPointed = found?.some((each) => isPointedAt(each, wanted) || (!mustPoint && each.isPart));
    return isPlain || isPointed ? found : undefined;
  };
  const operands =
    findTalkedAbout(operation, numbers, understanding, wanted.unit) ??
    findRounds(operation, numbers, wanted) ??
    findPointed() ??
    (mustPoint ? undefined : findNamed(operation, numbers, wanted));
  const isMeant = operands?.some(({ score }) => score >= leastMeant);
  // "alle drei zusammen" is no sum of two
  const isWhole = operation !== "sum" || (wanted.count ?? 0) <= 2 || operands?.length === wanted.count;
  if (!operands || !isMeant || !isWhole || ignoresSaid(operation, operands, wanted)) return [];
  if (speaksOfOther(operation, operands, index, understanding, wanted)) return [];
  const computed = offerComputed(operation, operands, understanding);
  // who says one of the numbers and not the other wants more than is told
  return [isPlain || operands.some((each) => isPointedAt(each, wanted)) ? computed : lessSure(computed)];
}

function findNamed(
  operation: NumberOperation,
  numbers: readonly Operand[],
  wanted: Wanted,
): Operand[] | undefined {
  return (
    findOperands(operation, numbers, wanted) ??
    // who names the Bund alone may mean what it gives to all Länder
    (wanted.funders.join() === "bund"
      ? findOperands(operation, numbers, { ...wanted, subjects: [federalTotal], funders: [] })
      : undefined)
  );
}

/** "Wie hoch ist die Förderquote?" wants the rate that is told, and no share of one year's sums. */
function isTold(index: FactIndex, inquiry: Inquiry): boolean {
  if (inquiry.understanding.time.years.length > 0) return false;
  const scoreOf = createFactScorer(inquiry, index);
  return index.facts.some(
    (indexed) => scoreOf(indexed).total >= surelyTold && /\bProzent\b/.test(indexed.fact.statement),
  );
}

const surelyTold = 0.8;

const choosing: ReadonlySet<Operation> = new Set(["largest", "smallest"]);

/** "Zwei Netze sind zusammengegangen. Wann war das?" wants a day, and nothing added. */
function wantsOther(operation: Operation, { asks }: Understanding): boolean {
  return operation !== "years" && !choosing.has(operation) && (asks === "when" || asks === "contact");
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
