import { roundTo } from "../calculations/format-number.js";
import type { SurveyQuestion, SurveyResponse, SurveyRun } from "./survey.js";

/** What the members answered to one question. */
export type QuestionEvaluation =
  | { questionId: string; kind: "choice"; answered: number; counts: { option: string; count: number }[] }
  | { questionId: string; kind: "number"; answered: number; mean: number; smallest: number; largest: number }
  | { questionId: string; kind: "text"; answered: number; texts: string[] };

export interface SurveyEvaluation {
  runId: string;
  responses: number;
  /** Members asked; the rate is left out when nobody was. */
  invited: number;
  responsePercent?: number;
  questions: QuestionEvaluation[];
}

/**
 * The evaluation of one run: of each member the newest response counts, and only within the run. Options that nobody
 * chose have a count of 0; a question without any number has a mean of 0 over 0 answers.
 *
 * @param invited members who were asked
 * @example
 * evaluateSurvey({ id: "r", questions: [{ id: "q", kind: "text", text: "?", options: [], required: false }] }, [], 87).responsePercent
 * //=> 0
 */
export function evaluateSurvey(
  run: Pick<SurveyRun, "id" | "questions">,
  responses: readonly SurveyResponse[],
  invited: number,
): SurveyEvaluation {
  const counted = newestOfEachMember(responses.filter(({ runId }) => runId === run.id));
  return {
    runId: run.id,
    responses: counted.length,
    invited,
    ...(invited > 0 && { responsePercent: roundTo((counted.length / invited) * 100, 1) }),
    questions: run.questions.map((question) => evaluateQuestion(question, counted)),
  };
}

function newestOfEachMember(responses: readonly SurveyResponse[]): SurveyResponse[] {
  const newest = new Map<string, SurveyResponse>();
  for (const response of responses) {
    const known = newest.get(response.memberId);
    if (!known || known.submittedOn <= response.submittedOn) newest.set(response.memberId, response);
  }
  return [...newest.values()];
}

function evaluateQuestion(
  { id, kind, options }: SurveyQuestion,
  responses: readonly SurveyResponse[],
): QuestionEvaluation {
  const given = responses.map(({ answers }) => answers[id]).filter((answer) => answer !== undefined);
  if (kind === "number") {
    const numbers = given.filter((answer) => typeof answer === "number");
    const sum = numbers.reduce((total, number) => total + number, 0);
    const mean = numbers.length === 0 ? 0 : roundTo(sum / numbers.length, 2);
    const ordered = numbers.toSorted((left, right) => left - right);
    const [smallest, largest] = [ordered.at(0) ?? 0, ordered.at(-1) ?? 0];
    return { questionId: id, kind: "number", answered: numbers.length, mean, smallest, largest };
  }
  if (kind === "text") {
    const texts = given.filter((answer) => typeof answer === "string").filter((text) => text.trim() !== "");
    return { questionId: id, kind: "text", answered: texts.length, texts };
  }
  const chosen = given.map((answer) => (Array.isArray(answer) ? answer : [String(answer)]));
  const counts = options.map((option) => ({
    option,
    count: chosen.filter((choice) => choice.includes(option)).length,
  }));
  return { questionId: id, kind: "choice", answered: chosen.length, counts };
}
