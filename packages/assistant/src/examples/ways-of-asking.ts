import type { Fact } from "@stadtlotse/domain";
import {
  measureQuestions,
  practiceQuestions,
  questionsFor,
  requestQuestions,
  serviceQuestions,
  situationQuestions,
} from "@stadtlotse/domain/reference/questions";
import { type NameIndex, wordsOf } from "../names/name-index.js";
import { createTermSpace } from "../terms/term-space.js";
import { createExampleIndex } from "./example-index.js";
import { type Heard, hearQuestion, readExample } from "./read-example.js";
import { createVoiceIndex, type VoiceIndex } from "./voice-index.js";

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

/** Finds what is asked for most like a question, whichever source of answers that is. */
export type WaysOfAsking = VoiceIndex;

/**
 * All known questions of people in one measure. For facts and examples of good practice, which are many and near one
 * another, all their questions speak together; for the rest, which is meant or not, the nearest one does.
 */
export function indexWaysOfAsking(known: readonly KnownQuestion[]): WaysOfAsking {
  const examples = known.map(({ id, heard }) => ({
    id,
    stems: readExample(heard, id.startsWith("practice")),
    words: heard.words,
  }));
  const isOne = ({ id }: { id: string }) => /^(?:fact|practice) /.test(id);
  const spaceOf = (own: typeof examples) => createTermSpace(own.map(({ stems }) => stems));
  const ofOne = examples.filter(isOne);
  const others = examples.filter((each) => !isOne(each));
  const together = createVoiceIndex(ofOne, spaceOf(ofOne));
  const nearest = createExampleIndex(others, spaceOf(others));
  return { match: (asked) => new Map([...together.match(asked), ...nearest.match(asked.stems)]) };
}

function questionTexts(facts: readonly Fact[]): string[] {
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

/** The words of all known questions, folded: those of several, and those of one alone, which may be mistyped or of a dialect. */
export function wordsOfQuestions(facts: readonly Fact[]): Record<"repeated" | "saidOnce", Set<string>> {
  const said = new Set<string>();
  const repeated = new Set<string>();
  for (const question of questionTexts(facts)) {
    for (const word of new Set(wordsOf(question))) (said.has(word) ? repeated : said).add(word);
  }
  return { repeated, saidOnce: new Set([...said].filter((word) => !repeated.has(word))) };
}
