import type { SurveyQuestion, SurveyResponseRecord } from "@stadtlotse/client";
import { readNumber } from "../formats/read-number.js";
import { texts } from "./texts.de.js";

type Answers = SurveyResponseRecord["answers"];

/** Answers as they are typed, by the question; several choices stand in lines of their own. */
export type AnswerTexts = Readonly<Record<string, string>>;

export function writeAnswers(questions: readonly SurveyQuestion[], answers: Answers): AnswerTexts {
  return Object.fromEntries(questions.map(({ id }) => [id, writeAnswer(answers[id])]));
}

/** The answers that were typed, or what is wrong with which; what was left open is no answer. */
export function readAnswers(
  questions: readonly SurveyQuestion[],
  text: AnswerTexts,
): { answers: Answers; faults?: never } | { answers?: never; faults: AnswerTexts } {
  const answers: Answers = {};
  const faults: Record<string, string> = {};
  for (const { id, kind, required } of questions) {
    const typed = (text[id] ?? "").trim();
    const answer = readAnswer(kind, typed);
    if (typed === "") {
      if (required) faults[id] = texts.missing;
    } else if (answer === undefined) faults[id] = texts.wrongNumber;
    else answers[id] = answer;
  }
  return Object.keys(faults).length > 0 ? { faults } : { answers };
}

function readAnswer(kind: SurveyQuestion["kind"], typed: string): Answers[string] | undefined {
  if (kind === "number") return readNumber(typed);
  return kind === "multiple-choice" ? typed.split("\n") : typed;
}

function writeAnswer(answer: Answers[string] | undefined): string {
  if (Array.isArray(answer)) return answer.join("\n");
  return typeof answer === "number" ? String(answer).replace(".", ",") : (answer ?? "");
}
