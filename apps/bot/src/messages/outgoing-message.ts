/** A message to a chat, in no library's words. */
export interface OutgoingMessage {
  /** Markdown; a mark `[n]` belongs to the citation at position n. */
  text: string;
  citations: MessageCitation[];
  /** A language model wrote the words: the message must carry Teams' AI label. */
  writtenByModel: boolean;
  /** Questions that can be asked with one click. */
  suggestions: string[];
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

/** A message without evidence: a greeting, a hint, an apology. */
export function plainMessage(text: string, suggestions: string[] = []): OutgoingMessage {
  return { text, citations: [], writtenByModel: false, suggestions, asksForFeedback: false };
}
