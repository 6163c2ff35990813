import { formatCalendarDate, type SurveyQuestion, type SurveyResponse } from "@stadtlotse/domain";
import type { SurveyRecord, SurveyRunRecord } from "@stadtlotse/registry";
import { type AdaptiveCard, type CardElement, createCard } from "./adaptive-card.js";
import { heading, note, paragraph, submit } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

type Answers = SurveyResponse["answers"];

/** The input of a card that holds the answer to a question; its name keeps it apart from what the button says. */
export const answerInput = (questionId: string) => `answer:${questionId}`;

/** A run of a survey as a form, with the answers that somebody gave before. */
export function surveyCard(
  run: SurveyRunRecord,
  survey: Pick<SurveyRecord, "name" | "purpose"> | undefined,
  answers: Answers = {},
): AdaptiveCard {
  const title = texts.surveyTitle(survey?.name ?? texts.surveyName, run.year);
  return createCard(
    title,
    [
      heading(title),
      ...(survey === undefined ? [] : [paragraph(survey.purpose)]),
      ...run.questions.map((question) => inputFor(question, answers[question.id])),
      note(texts.surveyPrivacy(formatCalendarDate(run.closesOn))),
    ],
    [submit(texts.surveySend, { verb: "answer-survey", runId: run.id }, { withInputs: true })],
  );
}

function inputFor(
  { id, kind, text, options, required }: SurveyQuestion,
  answer: Answers[string] | undefined,
): CardElement {
  const common = {
    id: answerInput(id),
    label: text,
    ...(required ? { isRequired: true as const, errorMessage: texts.surveyAnswerMissing } : {}),
  };
  const choices = options.map((option) => ({ title: option, value: option }));
  switch (kind) {
    case "text":
      return {
        type: "Input.Text",
        isMultiline: true,
        maxLength: 4000,
        ...common,
        ...(typeof answer === "string" ? { value: answer } : {}),
      };
    case "number":
      return { type: "Input.Number", ...common, ...(typeof answer === "number" ? { value: answer } : {}) };
    case "single-choice":
      return {
        type: "Input.ChoiceSet",
        style: "expanded",
        wrap: true,
        choices,
        ...common,
        ...(typeof answer === "string" ? { value: answer } : {}),
      };
    case "multiple-choice":
      return {
        type: "Input.ChoiceSet",
        style: "expanded",
        isMultiSelect: true,
        wrap: true,
        // Teams separates the chosen values by commas, which an option may hold itself.
        choices: options.map((option, index) => ({ title: option, value: String(index) })),
        ...common,
        ...(Array.isArray(answer)
          ? { value: answer.map((option) => options.indexOf(option)).join(",") }
          : {}),
      };
  }
}
