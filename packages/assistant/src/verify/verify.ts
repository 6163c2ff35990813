import type { Answer } from "@stadtlotse/domain";
import { compose } from "../compose/compose.js";
import type { Draft, Statement } from "../compose/draft.js";
import { checkLaws } from "./check-laws.js";

/** An answer without what its text does not decide. */
export type AnswerFrame = Omit<
  Answer,
  "text" | "citations" | "conflicts" | "outcome" | "calculations" | "suggestions" | "handover" | "origin"
>;

/**
 * Turns a draft into an answer that obeys the laws. A statement that breaks one is cut; where nothing that answers
 * is left, `undefined`.
 */
export function verify(
  question: string,
  draft: Draft,
  frame: AnswerFrame,
  publicUrl: string,
): Answer | undefined {
  const whole = assemble(draft, frame, publicUrl);
  if (checkLaws(question, whole).length === 0) return whole;
  const sound = draft.statements.filter((statement) => isSound(question, statement, draft, frame, publicUrl));
  if (sound.length === 0) return undefined;
  const reduced = assemble({ ...draft, statements: sound }, frame, publicUrl);
  return checkLaws(question, reduced).length === 0 ? reduced : undefined;
}

function isSound(
  question: string,
  statement: Statement,
  draft: Draft,
  frame: AnswerFrame,
  publicUrl: string,
): boolean {
  // a statement without evidence is sound beside others, so it is judged as part of a declined answer
  const alone: Draft = {
    ...draft,
    outcome: statement.evidence.length === 0 ? "declined" : draft.outcome,
    statements: [statement],
  };
  return checkLaws(question, assemble(alone, frame, publicUrl)).length === 0;
}

function assemble(draft: Draft, frame: AnswerFrame, publicUrl: string): Answer {
  const { outcome, origin, calculations = [], suggestions = [], handover = null } = draft;
  return {
    ...frame,
    outcome,
    ...compose(draft, publicUrl),
    calculations: [...calculations],
    suggestions: [...new Set(suggestions)],
    handover,
    origin,
  };
}
