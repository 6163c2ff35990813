import type { SurveyQuestion, SurveyRun } from "@stadtlotse/domain";
import { RegistryError } from "../errors.js";
import { texts } from "../texts.de.js";

/**
 * A run that people can answer: it closes after it opens, each question has an id of its own, and a choice has
 * something to choose from.
 *
 * @throws RegistryError `INVALID_INPUT` with a German reason
 */
export function requireSoundRun({
  opensOn,
  closesOn,
  questions,
}: Pick<SurveyRun, "opensOn" | "closesOn" | "questions">): void {
  if (closesOn < opensOn) refuse(texts.closesBeforeItOpens(opensOn, closesOn));
  if (new Set(questions.map(({ id }) => id)).size < questions.length) refuse(texts.questionsShareAnId);
  const empty = questions.find(lacksOptions);
  if (empty) refuse(texts.questionWithoutOptions(empty.text));
}

function lacksOptions({ kind, options }: SurveyQuestion): boolean {
  return kind.endsWith("choice") && new Set(options).size < 2;
}

function refuse(reason: string): never {
  throw new RegistryError("INVALID_INPUT", reason, { reason });
}
