import { useCallback, useReducer } from "preact/hooks";
import { askQuestion } from "../server/ask-question.js";
import { describeFailure } from "../server/describe-failure.js";
import type { Receipt } from "../server/hand-over.js";
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
  /** Notes what a question has become that was handed to people. */
  noteReceipt(key: number, receipt: Receipt): void;
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
    askQuestion(question, conversationIdOf(conversation)).then(
      ({ answer, startedAnew }) => dispatch({ type: "answered", key, answer, startedAnew }),
      (error: unknown) => dispatch({ type: "failed", key, message: describeFailure(error) }),
    );
  };
  const noteReceipt = (key: number, receipt: Receipt) => dispatch({ type: "handed-over", key, receipt });
  return { conversation, type, ask, noteReceipt, restart };
}
