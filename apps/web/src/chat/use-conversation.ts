import { useCallback, useLayoutEffect, useReducer } from "preact/hooks";
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
import { type KeptConversation, keepConversation } from "./stored-history.js";

/** The conversation and what a user can do with it. */
export interface ConversationControl {
  conversation: Conversation;
  type(draft: string): void;
  /** Does nothing while a question is open. */
  ask(question: string): void;
  /** Notes what a question has become that was handed to people. */
  noteReceipt(key: number, receipt: Receipt): void;
  /** Goes on with a conversation of the history. */
  resume(kept: KeptConversation): void;
  restart(): void;
}

let lastKey = 0;

/** When the conversation on the page began; by it the history knows it again. */
let startedAt = 0;

export function useConversation(): ConversationControl {
  const [conversation, dispatch] = useReducer(updateConversation, emptyConversation);
  const type = useCallback((draft: string) => dispatch({ type: "typed", draft }), []);
  // before it is painted, so that what was on the screen is kept when the page is left at once
  useLayoutEffect(() => {
    const answered = conversation.exchanges.filter(({ answer }) => answer !== undefined);
    if (answered.length > 0) keepConversation({ startedAt, exchanges: answered });
  }, [conversation.exchanges]);
  const resume = (kept: KeptConversation) => {
    startedAt = kept.startedAt;
    lastKey = Math.max(lastKey, ...kept.exchanges.map(({ key }) => key));
    dispatch({ type: "resumed", exchanges: kept.exchanges });
  };
  const restart = useCallback(() => dispatch({ type: "restarted" }), []);
  const ask = (question: string) => {
    if (openExchange(conversation)) return;
    lastKey += 1;
    if (conversation.exchanges.length === 0) startedAt = Date.now();
    const key = lastKey;
    dispatch({ type: "asked", key, question });
    askQuestion(question, conversationIdOf(conversation)).then(
      ({ answer, startedAnew }) => dispatch({ type: "answered", key, answer, startedAnew }),
      (error: unknown) => dispatch({ type: "failed", key, message: describeFailure(error) }),
    );
  };
  const noteReceipt = (key: number, receipt: Receipt) => dispatch({ type: "handed-over", key, receipt });
  return { conversation, type, ask, noteReceipt, resume, restart };
}
