import type { Fact } from "../facts/fact.js";
import type { BestPractice } from "../knowledge/best-practice.js";
import { practiceExamples } from "./practice-examples.js";

/** Id of the fact that states one example of good practice. */
export function practiceFactId({ id }: Pick<BestPractice, "id">): string {
  return `beispiel.${id}`;
}

/** The examples of good practice as one fact each, so that they can be cited like any other statement. */
export const practiceFacts: readonly Fact[] = practiceExamples.map(statePractice);

/** One example as a fact. */
export function statePractice(practice: BestPractice): Fact {
  return {
    id: practiceFactId(practice),
    subject: practiceFactId(practice),
    predicate: "good-practice",
    value: { kind: "text", value: practice.title },
    statement: wordPractice(practice),
    asOf: practice.asOf === undefined ? { quality: "unknown" } : { date: practice.asOf, quality: "stated" },
    status: "reported",
    certainty: practice.certainty,
    visibility: practice.visibility,
    sourceId: practice.sourceId,
    locator: {},
  };
}

function wordPractice({ title, place, measure, periodText, funding, result, contact }: BestPractice): string {
  const parts = [
    periodText === undefined ? "" : `Zeitraum: ${withoutPeriod(periodText)}.`,
    funding === undefined ? "" : `Förderung: ${withoutPeriod(funding)}.`,
    result === undefined ? "" : `Ergebnis: ${withoutPeriod(result)}.`,
    contact === undefined ? "" : `Ansprechstelle: ${contact}.`,
  ];
  return [`${title} (${place}): ${measure}`, ...parts].filter((part) => part !== "").join(" ");
}

function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
