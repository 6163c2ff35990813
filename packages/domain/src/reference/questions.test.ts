import { describe, expect, it } from "vitest";
import type { Fact } from "../facts/fact.js";
import { isKnown } from "../facts/is-known.js";
import { FundingMeasure } from "../funding/funding-programme.js";
import { facts } from "./facts.js";
import { practiceExamples } from "./practice-examples.js";
import { conceptQuestions } from "./questions/concept-questions.js";
import { eventQuestions } from "./questions/event-questions.js";
import { instrumentQuestions } from "./questions/instrument-questions.js";
import { networkQuestions } from "./questions/network-questions.js";
import { programmeQuestions } from "./questions/programme-questions.js";
import {
  measureQuestions,
  practiceQuestions,
  questions,
  questionsFor,
  requestQuestions,
  serviceQuestions,
  situationQuestions,
} from "./questions.js";
import { serviceMatrix2021 } from "./services.js";

const questionKey = ({ predicate, qualifier }: Pick<Fact, "predicate" | "qualifier">): string =>
  qualifier === undefined ? predicate : `${predicate}.${qualifier}`;

const bySubjectAndKey = Object.entries(questions).flatMap(([subject, ofSubject]) =>
  Object.entries(ofSubject).map(([key, asked]) => [`${subject} ${key}`, asked] as const),
);
const keysOfFacts = new Set(facts.map((fact) => `${fact.subject} ${questionKey(fact)}`));
const byAnything = [
  ...bySubjectAndKey,
  ...[serviceQuestions, measureQuestions, situationQuestions, practiceQuestions, requestQuestions].flatMap(
    (each) => Object.entries(each),
  ),
];

describe("how people ask", () => {
  it("is written for facts that exist", () => {
    expect(bySubjectAndKey.map(([key]) => key).filter((key) => !keysOfFacts.has(key))).toEqual([]);
  });

  it("is written for each fact that may be told as known", () => {
    const silent = facts.filter(isKnown).filter((fact) => questionsFor(fact).length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    { what: "services", asked: serviceQuestions, ids: serviceMatrix2021.services.map(({ id }) => id) },
    { what: "measures", asked: measureQuestions, ids: FundingMeasure.options },
    {
      what: "examples of good practice",
      asked: practiceQuestions,
      ids: practiceExamples.map(({ id }) => id),
    },
  ])("is written for all $what, and for none that does not exist", ({ asked, ids }) => {
    expect(Object.keys(asked).sort()).toEqual([...ids].sort());
  });

  it("stands for each subject in one file, so that none hides the questions of another", () => {
    const files = [
      conceptQuestions,
      eventQuestions,
      instrumentQuestions,
      networkQuestions,
      programmeQuestions,
    ];
    const subjects = files.flatMap((file) => Object.keys(file));
    expect(subjects.length).toBe(new Set(subjects).size);
  });

  it("names no question twice for one key", () => {
    const repeated = byAnything.flatMap(([key, asked]) =>
      asked
        .filter((question, place) => asked.indexOf(question) !== place)
        .map((question) => `${key}: ${question}`),
    );
    expect(repeated).toEqual([]);
  });

  it("says something in each question, without white space around it", () => {
    const odd = byAnything.flatMap(([, asked]) =>
      asked.filter((question) => question.trim() !== question || !/\p{L}{2}/u.test(question)),
    );
    expect(odd).toEqual([]);
  });
});

describe("questionsFor", () => {
  it("tells the same predicate with and without a qualifier apart", () => {
    const general = questionsFor({ subject: "isek", predicate: "definition" });
    expect(general.length).toBeGreaterThan(0);
    expect(questionsFor({ subject: "isek", predicate: "definition", qualifier: "1899" })).toEqual([]);
  });

  it("knows no question of what nobody has written about", () => {
    expect(questionsFor({ subject: "nothing-known", predicate: "definition" })).toEqual([]);
  });
});
