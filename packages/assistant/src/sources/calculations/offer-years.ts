import { calculateDifference } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex, IndexedFact } from "../facts/fact-index.js";
import { createFactScorer, type FactScore } from "../facts/score-fact.js";
import { calculationTexts as texts } from "./texts.de.js";

const shownFacts = 2;

/** How many years lie between two that the question names, beside what the sources say of its subject. */
export function offerYears(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { understanding } = inquiry;
  const scoreOf = createFactScorer(inquiry, index);
  const [first, second] = [...yearsMeant(index, understanding, scoreOf)].sort((a, b) => a - b);
  if (first === undefined || second === undefined) return [];
  const facts = index.facts
    .map((indexed) => ({
      fact: indexed.fact,
      years: indexed.years,
      score: scoreOf(indexed).total,
    }))
    .filter(({ years, score }) => score > 0.3 && (years.has(first) || years.has(second)))
    .sort((a, b) => b.score - a.score)
    .slice(0, shownFacts)
    .map(({ fact }) => fact);
  const [leading] = facts;
  if (!leading) return [];
  const figure = calculateDifference(
    texts.yearsBetween(first, second),
    { value: second, unit: "Jahre" },
    { value: first, unit: "Jahre" },
  );
  const expression = `${second} − ${first}`;
  const text = texts.yearsAre(first, second, figure.value, expression);
  return [
    {
      origin: "calculations",
      about: `years: ${expression}`,
      score: 0.88,
      why: "names two years and asks whether they fit",
      draft: {
        outcome: "answered",
        statements: [{ text, evidence: [factEvidence(leading)] }, ...facts.map(factStatement)],
        calculations: [{ label: figure.label, expression, value: figure.value, unit: "Jahre", text }],
        origin: "facts",
      },
      topic: {
        subjects: [leading.subject],
        predicates: facts.map(({ predicate }) => predicate),
        factIds: facts.map(({ id }) => id),
        years: [first, second],
        origin: "facts",
        asks: understanding.asks,
      },
    },
  ];
}

/** The years that a question names, else those of the two events that it speaks of. */
function yearsMeant(
  { facts }: FactIndex,
  { time }: Understanding,
  scoreOf: (indexed: IndexedFact) => FactScore,
): readonly number[] {
  if (time.years.length > 1) return time.years;
  const told = yearsTold(facts, scoreOf);
  if (told.length > 0) return told;
  const events = facts
    .flatMap((indexed) => {
      const { value, subject, predicate } = indexed.fact;
      if (value.kind !== "date") return [];
      return {
        key: `${subject} ${predicate}`,
        year: Number(value.value.slice(0, 4)),
        score: scoreOf(indexed).total,
      };
    })
    .filter(({ score }) => score >= leastEvent)
    .sort((a, b) => b.score - a.score);
  const [one] = events;
  const other = events.find(({ key, year }) => key !== one?.key && year !== one?.year);
  return one && other ? [one.year, other.year] : [];
}

/** The two years that the fact that is meant most tells ("… zwei Großveranstaltungen, 2005 und 2011"). */
function yearsTold(facts: FactIndex["facts"], scoreOf: (indexed: IndexedFact) => FactScore): number[] {
  const [best] = [...facts].sort((a, b) => scoreOf(b).closeness - scoreOf(a).closeness);
  if (!best || scoreOf(best).total < leastTold) return [];
  const years = new Set((best.fact.statement.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  return years.size === 2 ? [...years] : [];
}

const leastEvent = 0.4;
/** A statement that tells two years must be meant more surely than an event that is one of two. */
const leastTold = 0.5;
