import type { Fact } from "@stadtlotse/domain";
import {
  measureQuestions,
  practiceQuestions,
  questionsFor,
  requestQuestions,
  serviceQuestions,
  situationQuestions,
} from "@stadtlotse/domain/reference/questions";
import type { NameIndex } from "../names/name-index.js";
import { createTermSpace } from "../terms/term-space.js";
import { createExampleIndex, type ExampleIndex } from "./example-index.js";
import { type Heard, hearQuestion, readExample } from "./read-example.js";

/** How well the nearest known way of asking agrees with a question, 0 to 1, by the key of what it asks for. */
export type Likeness = ReadonlyMap<string, number>;

/** The key of everything that is asked for in the same ways: facts of one subject, predicate and qualifier. */
export function factKey({ subject, predicate, qualifier }: Fact): string {
  return ["fact", subject, predicate, qualifier].join(" ");
}

export const serviceKey = (id: string): string => `service ${id}`;
export const measureKey = (id: string): string => `measure ${id}`;
export const situationKey = (id: string): string => `situation ${id}`;
export const practiceKey = (id: string): string => `practice ${id}`;
export const requestKey = (
  id:
    | "tier-list"
    | "tier-count"
    | "gain-by-joining"
    | "open-need"
    | "responsible-office"
    | "privacy"
    | "help",
): string => `request ${id}`;

/** A known question, what it asks for, and what is said in it. */
export interface KnownQuestion {
  id: string;
  heard: Heard;
}

/** All known questions of people, read once for everything that compares questions with them. */
export function readKnownQuestions(facts: readonly Fact[], names: NameIndex): KnownQuestion[] {
  const told = facts.filter(({ certainty }) => certainty !== "unconfirmed");
  const byKey = new Map(told.map((fact) => [factKey(fact), questionsFor(fact)] as const));
  const others = [
    ...keyed(serviceQuestions, serviceKey),
    ...keyed(measureQuestions, measureKey),
    ...keyed(situationQuestions, situationKey),
    ...keyed(practiceQuestions, practiceKey),
    ...keyed(requestQuestions, (id) => `request ${id}`),
  ];
  return [...byKey, ...others].flatMap(([id, questions]) =>
    questions.map((question) => ({ id, heard: hearQuestion(question, names) })),
  );
}

/**
 * All known questions of people, in one index and one measure, so that a question finds what is asked for most like
 * it, whichever source of answers that is.
 */
export function indexWaysOfAsking(known: readonly KnownQuestion[]): ExampleIndex {
  const examples = known.map(({ id, heard }) => ({
    id,
    stems: readExample(heard, id.startsWith("practice")),
  }));
  return createExampleIndex(examples, createTermSpace(examples.map(({ stems }) => stems)));
}

/** Every word that a known question uses, folded by who needs it. */
export function questionTexts(facts: readonly Fact[]): string[] {
  const others = [
    serviceQuestions,
    measureQuestions,
    situationQuestions,
    practiceQuestions,
    requestQuestions,
  ];
  return [...facts.flatMap(questionsFor), ...others.flatMap((questions) => Object.values(questions).flat())];
}

function keyed(
  questions: Readonly<Record<string, readonly string[]>>,
  toKey: (id: string) => string,
): (readonly [string, readonly string[]])[] {
  return Object.entries(questions).map(([id, asked]) => [toKey(id), asked] as const);
}
