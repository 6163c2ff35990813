import { type ComputedFigure, type Fact, formatNumber } from "@stadtlotse/domain";
import { fold, stemWord } from "@stadtlotse/knowledge-base";
import type { Candidate, Inquiry } from "../../candidate.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex, IndexedFact } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { calculationTexts as texts } from "./texts.de.js";

const monthsOfYear = 12;
const ofMonth = / a month$/;
const eachMonth = /\b((im|pro|je|jeden|einem) monat|monatlich)\b/;
/** What is known of each month of something else is not reckoned with. */
const leastMeant = 0.3;
/** … nor is it where neither its subject nor what it counts is spoken of: "8 im Monat" is said of many things. */
const spokenOf = 0.6;
const certainty = 0.93;

/** What is known of each month, over a year or until all are reached ("8 im Monat: wie viele im Jahr?"). */
export function offerRate(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { question, words, folded, asks, stems } = inquiry.understanding;
  if (!eachMonth.test(folded)) return [];
  const scoreOf = createFactScorer(inquiry, index);
  const said = spelledNumbers(question, words).map(({ value }) => value);
  const isMeant = (indexed: IndexedFact) => {
    const { total, subject } = scoreOf(indexed);
    const saysCounted = stems.has(stemWord(fold(countedIn(indexed.fact))));
    return total >= leastMeant && (subject >= spokenOf || saysCounted);
  };
  const rate = index.facts
    .filter(isMeant)
    .flatMap(({ fact }) => (fact.value.kind === "number" ? { fact, ...fact.value } : []))
    .find(({ unit = "", value }) => ofMonth.test(unit) && said.includes(value));
  if (!rate) return [];
  const { fact, value } = rate;
  const counted = countedIn(fact);
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

function countedIn({ value }: Fact): string {
  const unit = value.kind === "number" ? (value.unit ?? "") : "";
  return texts.units[unit.replace(ofMonth, "")] ?? "";
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
