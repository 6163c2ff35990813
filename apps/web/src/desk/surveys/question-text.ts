import type { SurveyQuestion } from "@stadtlotse/client";

/** Questions as the text that a form keeps; their fields stand in one order, so that texts can be compared. */
export function writeQuestions(questions: readonly SurveyQuestion[]): string {
  return JSON.stringify(
    questions.map(({ id, kind, text, options = [], required = false, feeds }) => ({
      id,
      kind,
      text,
      options,
      required,
      feeds,
    })),
  );
}

/** The questions that are being written, finished or not. */
export function parseQuestions(text: string): SurveyQuestion[] {
  return text === "" ? [] : JSON.parse(text);
}

/** The questions as they are sent; `undefined` where one is not finished or there is none. */
export function readQuestions(text: string): SurveyQuestion[] | undefined {
  const questions = parseQuestions(text).map((question) => ({
    ...question,
    text: question.text.trim(),
    options: isChoice(question) ? (question.options ?? []).flatMap((option) => option.trim() || []) : [],
  }));
  return questions.length === 0 || questions.some((question) => !isFinished(question))
    ? undefined
    : questions;
}

export function isChoice({ kind }: SurveyQuestion): boolean {
  return kind.endsWith("choice");
}

/** A question to begin with, under an id that no other has. */
export function newQuestion(others: readonly SurveyQuestion[]): SurveyQuestion {
  const taken = others.map(({ id }) => Number(/^frage-(\d+)$/.exec(id)?.[1] ?? 0));
  return {
    id: `frage-${Math.max(0, ...taken) + 1}`,
    kind: "single-choice",
    text: "",
    options: [],
    required: false,
  };
}

function isFinished(question: SurveyQuestion): boolean {
  return question.text !== "" && (!isChoice(question) || new Set(question.options).size >= 2);
}
