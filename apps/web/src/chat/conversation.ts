import type { Answer } from "@stadtlotse/client";
import type { Receipt } from "../server/hand-over.js";

/** The most characters a question may have. */
export const questionLimit = 2000;

/** The most exchanges that can be handed to people. */
const longestTranscript = 8;

/** One question with its answer, once there is one. */
export interface Exchange {
  /** Counts up through the conversation. */
  key: number;
  question: string;
  answer?: Answer;
  /** The question began a new conversation because the server no longer knew the old one. */
  startedAnew?: boolean;
  /** What the question has become where it was handed to people. */
  receipt?: Receipt;
}

/** What the chat shows. */
export interface Conversation {
  exchanges: readonly Exchange[];
  /** What stands in the input field. */
  draft: string;
  /** Why the last question has no answer. */
  failure?: { question: string; message: string };
}

export type ConversationEvent =
  | { type: "typed"; draft: string }
  | { type: "asked"; key: number; question: string }
  | { type: "answered"; key: number; answer: Answer; startedAnew: boolean }
  | { type: "handed-over"; key: number; receipt: Receipt }
  | { type: "failed"; key: number; message: string }
  | { type: "resumed"; exchanges: readonly Exchange[] }
  | { type: "restarted" };

export const emptyConversation: Conversation = { exchanges: [], draft: "" };

/** The conversation after an event. An answer or a failure of a question that is no longer open changes nothing. */
export function updateConversation(conversation: Conversation, event: ConversationEvent): Conversation {
  const { exchanges, draft } = conversation;
  switch (event.type) {
    case "typed":
      return { ...conversation, draft: event.draft };
    case "asked": {
      const asked = { key: event.key, question: event.question };
      // A question chosen by a button leaves alone what is being typed.
      return { exchanges: [...exchanges, asked], draft: draft.trim() === event.question ? "" : draft };
    }
    case "answered": {
      if (openExchange(conversation)?.key !== event.key) return conversation;
      const { answer, startedAnew } = event;
      return {
        exchanges: exchanges.map((one) => (one.key === event.key ? { ...one, answer, startedAnew } : one)),
        draft,
      };
    }
    case "handed-over":
      return {
        ...conversation,
        exchanges: exchanges.map((one) => (one.key === event.key ? { ...one, receipt: event.receipt } : one)),
      };
    case "failed": {
      const open = openExchange(conversation);
      if (open?.key !== event.key) return conversation;
      return {
        exchanges: exchanges.filter((one) => one !== open),
        draft: draft.trim() === "" ? open.question : draft,
        failure: { question: open.question, message: event.message },
      };
    }
    case "resumed":
      return { exchanges: event.exchanges, draft };
    case "restarted":
      return emptyConversation;
  }
}

/** The exchange that waits for its answer. */
export function openExchange(conversation: Conversation): Exchange | undefined {
  return conversation.exchanges.find((exchange) => exchange.answer === undefined);
}

/** What has been said in the conversation of an exchange, up to it; the oldest is left out of a long one. */
export function transcriptUpTo(
  exchanges: readonly Exchange[],
  { key, answer: last }: Exchange,
): { question: string; answer: string }[] {
  return exchanges
    .flatMap(({ answer, ...exchange }) =>
      answer && exchange.key <= key && answer.conversationId === last?.conversationId
        ? [{ question: exchange.question, answer: answer.text }]
        : [],
    )
    .slice(-longestTranscript);
}

/** The id under which the server knows the conversation. */
export function conversationIdOf(conversation: Conversation): string | undefined {
  return conversation.exchanges.findLast((exchange) => exchange.answer)?.answer?.conversationId;
}
