import { useCallback, useReducer } from "preact/hooks";
import { askQuestion } from "../server/ask-question.js";
import type { Answer } from "../server/contract.js";
import { describeFailure } from "../server/describe-failure.js";
import { ServerError } from "../server/server-error.js";
import {
  type Conversation,
  conversationIdOf,
  emptyConversation,
  openExchange,
  updateConversation,
} from "./conversation.js";

/** The conversation and what a user can do with it. */
export interface ConversationControl {
  conversation: Conversation;
  type(draft: string): void;
  /** Does nothing while a question is open. */
  ask(question: string): void;
  restart(): void;
}

let lastKey = 0;

export function useConversation(): ConversationControl {
  const [conversation, dispatch] = useReducer(updateConversation, emptyConversation);
  const type = useCallback((draft: string) => dispatch({ type: "typed", draft }), []);
  const restart = useCallback(() => dispatch({ type: "restarted" }), []);
  const ask = (question: string) => {
    if (openExchange(conversation)) return;
    lastKey += 1;
    const key = lastKey;
    dispatch({ type: "asked", key, question });
    askOrStartAnew(question, conversationIdOf(conversation)).then(
      ({ answer, startedAnew }) => dispatch({ type: "answered", key, answer, startedAnew }),
      (error: unknown) => dispatch({ type: "failed", key, message: describeFailure(error) }),
    );
  };
  return { conversation, type, ask, restart };
}

/** A conversation that the server has forgotten must not keep anyone from asking. */
async function askOrStartAnew(
  question: string,
  conversationId: string | undefined,
): Promise<{ answer: Answer; startedAnew: boolean }> {
  try {
    return { answer: await askQuestion(question, conversationId), startedAnew: false };
  } catch (error) {
    const forgotten = error instanceof ServerError && error.problemCode === "CONVERSATION_NOT_FOUND";
    if (!forgotten || conversationId === undefined) throw error;
    return { answer: await askQuestion(question, undefined), startedAnew: true };
  }
}
