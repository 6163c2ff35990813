import type { SurveyQuestion } from "@stadtlotse/client";
import { choicesFrom, named } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { parseQuestions, readQuestions, writeQuestions } from "./question-text.js";
import { QuestionsField } from "./questions-field.js";
import { SurveyResults } from "./survey-results.js";
import { texts } from "./texts.de.js";

/** Runs of surveys: their questions, who is invited, and what came of them. */
export const surveyRuns = describeKind({
  path: "/v1/survey-runs",
  address: "befragungen",
  words: texts.runs,
  titleField: "surveyId",
  columns: ["year", "opensOn", "closesOn", "questions"],
  newestBy: "opensOn",
  fields: {
    surveyId: { kind: "choice", from: choicesFrom("surveys", named), required: true },
    year: { kind: "number", required: true },
    opensOn: { kind: "day", required: true },
    closesOn: { kind: "day", required: true },
    questions: {
      kind: "custom",
      required: true,
      field: {
        write: (value) => writeQuestions(value as SurveyQuestion[]),
        read: readQuestions,
        describe: (text) => texts.question.count(parseQuestions(text).length),
        Control: QuestionsField,
      },
    },
  },
  Extra: SurveyResults,
});

/** Surveys that come back. */
export const surveySeries = describeKind({
  path: "/v1/surveys",
  address: "befragungsreihen",
  words: texts.series,
  titleField: "name",
  columns: ["networkId", "purpose"],
  fields: {
    name: shared.title,
    networkId: { ...shared.network, required: true },
    purpose: { kind: "text", required: true },
  },
  withoutHistory: true,
});
