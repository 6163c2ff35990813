import type { SurveyQuestion, SurveyResponse } from "@stadtlotse/domain";
import { texts } from "../texts.de.js";

/** What is wrong with one answer, in a German sentence. */
export interface AnswerFault {
  questionId: string;
  reason: string;
}

const longestText = 4000;

/** What keeps answers from being those to the questions; empty when nothing does. */
export function findAnswerFaults(
  questions: readonly SurveyQuestion[],
  answers: SurveyResponse["answers"],
): AnswerFault[] {
  const asked = new Set(questions.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !asked.has(id));
  return [
    ...unknown.map((questionId) => ({ questionId, reason: texts.unknownQuestion })),
    ...questions.flatMap((question) => {
      const reason = faultOf(question, answers[question.id]);
      return reason === undefined ? [] : [{ questionId: question.id, reason }];
    }),
  ];
}

function faultOf(
  { kind, options, required }: SurveyQuestion,
  answer: SurveyResponse["answers"][string] | undefined,
): string | undefined {
  if (answer === undefined) return required ? texts.answerMissing : undefined;
  switch (kind) {
    case "number":
      return typeof answer === "number" ? undefined : texts.numberExpected;
    case "text":
      return typeof answer === "string" && answer.length <= longestText
        ? undefined
        : texts.textExpected(longestText);
    case "single-choice":
      return typeof answer === "string" && options.includes(answer) ? undefined : texts.optionExpected;
    case "multiple-choice":
      return Array.isArray(answer) && answer.every((each) => options.includes(each))
        ? undefined
        : texts.optionsExpected;
  }
}
