import { type ComputedFigure, formatNumber } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { calculationTexts as texts } from "./texts.de.js";

const monthsOfYear = 12;
const ofMonth = / a month$/;
const eachMonth = /\b((im|pro|je|jeden|einem) monat|monatlich)\b/;
/** What is known of each month of something else is not reckoned with. */
const leastMeant = 0.3;
const certainty = 0.93;

/** What is known of each month, over a year or until all are reached ("8 im Monat: wie viele im Jahr?"). */
export function offerRate(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { question, words, folded, asks } = inquiry.understanding;
  if (!eachMonth.test(folded)) return [];
  const scoreOf = createFactScorer(inquiry, index);
  const said = spelledNumbers(question, words).map(({ value }) => value);
  const rate = index.facts
    .filter((indexed) => scoreOf(indexed).total >= leastMeant)
    .flatMap(({ fact }) => (fact.value.kind === "number" ? { fact, ...fact.value } : []))
    .find(({ unit = "", value }) => ofMonth.test(unit) && said.includes(value));
  if (!rate) return [];
  const { fact, value, unit = "" } = rate;
  const counted = texts.units[unit.replace(ofMonth, "")] ?? "";
  const all = said.find((each) => each > value && each !== monthsOfYear);
  const figures = [
    ...(/\b(jahr|jahre|jahres|jahrlich)\b/.test(folded) ? [inYear(value, counted)] : []),
    ...(all === undefined ? [] : [untilAll(value, all, counted)]),
  ];
  if (figures.length === 0) return [];
  const evidence = [factEvidence(fact)];
  return [
    {
      origin: "calculations",
      about: `rate: ${figures.map(({ expression }) => expression).join(", ")}`,
      score: certainty,
      takesUp: 1,
      why: "says what is known of each month, and asks for longer",
      draft: {
        outcome: "answered",
        statements: [...figures.map(({ text }) => ({ text, evidence })), factStatement(fact)],
        calculations: figures,
        origin: "facts",
      },
      topic: {
        subjects: [fact.subject],
        predicates: [fact.predicate],
        factIds: [fact.id],
        years: [],
        origin: "facts",
        asks,
      },
    },
  ];
}

function inYear(value: number, counted: string): ComputedFigure {
  const expression = `${formatNumber(value)} · ${monthsOfYear}`;
  return toFigure(texts.inYear, expression, value * monthsOfYear, counted);
}

function untilAll(value: number, all: number, counted: string): ComputedFigure {
  const expression = `${formatNumber(all)} / ${formatNumber(value)}`;
  const months = Math.round((all / value) * 100) / 100;
  return toFigure(texts.untilAll(formatNumber(all), counted), expression, months, texts.months);
}

function toFigure(label: string, expression: string, value: number, unit: string): ComputedFigure {
  const text = texts.computed(label, formatNumber(value), unit, expression);
  return { label, expression, value, unit, approximation: "exact", text };
}
