import type { Fact } from "../facts/fact.js";
import { conceptQuestions } from "./questions/concept-questions.js";
import { eventQuestions } from "./questions/event-questions.js";
import type { FactQuestions } from "./questions/fact-questions.js";
import { instrumentQuestions } from "./questions/instrument-questions.js";
import { networkQuestions } from "./questions/network-questions.js";
import { programmeQuestions } from "./questions/programme-questions.js";

export { measureQuestions } from "./questions/measure-questions.js";
export { outsideQuestions } from "./questions/outside-questions.js";
export { practiceQuestions } from "./questions/practice-questions.js";
export { requestQuestions } from "./questions/request-questions.js";
export { serviceQuestions } from "./questions/service-questions.js";
export { situationQuestions } from "./questions/situation-questions.js";

/** How people ask for what is known, by the subject and predicate of the facts that answer. */
export const questions: FactQuestions = {
  ...conceptQuestions,
  ...eventQuestions,
  ...instrumentQuestions,
  ...networkQuestions,
  ...programmeQuestions,
};

/**
 * The questions that a fact answers, in people's own words; empty where none have been written.
 *
 * @example
 * questionsFor({ subject: "isek", predicate: "definition" }).length > 0
 * //=> true
 */
export function questionsFor({
  subject,
  predicate,
  qualifier,
}: Pick<Fact, "subject" | "predicate"> & { qualifier?: string | undefined }): readonly string[] {
  const ofSubject = questions[subject];
  const key = qualifier === undefined ? predicate : `${predicate}.${qualifier}`;
  return ofSubject?.[key] ?? [];
}
