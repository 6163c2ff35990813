import type { AdaptiveCard } from "../cards/adaptive-card.js";

/** A message to a chat, in no library's words. */
export interface OutgoingMessage {
  /** Markdown; a mark `[n]` belongs to the citation at position n. Empty where cards say everything. */
  text: string;
  citations: MessageCitation[];
  /** A language model wrote the words: the message must carry Teams' AI label. */
  writtenByModel: boolean;
  /** It holds members-only content: the message must carry the sensitivity label. */
  isForMembers: boolean;
  /** Shown below each other: not every client can show them side by side. */
  cards: AdaptiveCard[];
  /** Like and dislike are offered. */
  asksForFeedback: boolean;
}

export interface MessageCitation {
  position: number;
  /** At most 80 characters. */
  name: string;
  /** At most 160 characters. */
  abstract: string;
  url?: string;
}

/** A message without evidence: a greeting, a hint, an apology, a card. */
export function plainMessage(text: string, cards: AdaptiveCard[] = []): OutgoingMessage {
  return { text, citations: [], writtenByModel: false, isForMembers: false, cards, asksForFeedback: false };
}
