import { type Assistant, AssistantError } from "@stadtlotse/assistant";
import type { Answer } from "@stadtlotse/domain";
import { type Fault, grade } from "./grade.js";
import type { GradedQuestion } from "./graded-question.js";
import { askerOf } from "./open-evaluation-house.js";

/** A question, what came back, what is wrong with it, and how long it took. */
export interface Graded<Asked extends GradedQuestion = GradedQuestion> {
  question: Asked;
  /** Missing where the question was refused as such. */
  answer?: Answer;
  faults: Fault[];
  elapsedMs: number;
}

/** Asks all questions in their order, a follow-up in the conversation of the turn before it, and grades the answers. */
export async function evaluate<Asked extends GradedQuestion>(
  assistant: Assistant,
  questions: readonly Asked[],
): Promise<Graded<Asked>[]> {
  const conversations = new Map<string, string>();
  const graded: Graded<Asked>[] = [];
  for (const question of questions) {
    const result = await ask(assistant, question, conversationOf(question, conversations));
    if (result.answer) conversations.set(question.id, result.answer.conversationId);
    graded.push(result);
  }
  return graded;
}

/** A variant of a turn whose own turn before was not changed goes on with the original one. */
function conversationOf(
  { followsUp }: GradedQuestion,
  conversations: ReadonlyMap<string, string>,
): string | undefined {
  return followsUp && (conversations.get(followsUp) ?? conversations.get(followsUp.replace(/~.*$/, "")));
}

async function ask<Asked extends GradedQuestion>(
  assistant: Assistant,
  question: Asked,
  conversationId: string | undefined,
): Promise<Graded<Asked>> {
  const turn = {
    question: question.question,
    asker: askerOf(question.as),
    owner: `evaluation:${question.as ?? "anonymous"}`,
    ...(conversationId === undefined ? {} : { conversationId }),
  };
  const begun = performance.now();
  try {
    const answer = await assistant.answer(turn);
    const elapsedMs = performance.now() - begun;
    return { question, answer, faults: grade(question, answer), elapsedMs };
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error;
    const faults: Fault[] = [{ kind: "outcome", detail: error.code }];
    return { question, faults, elapsedMs: performance.now() - begun };
  }
}
