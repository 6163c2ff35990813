import { randomUUID } from "node:crypto";
import type { Registry } from "@stadtlotse/registry";
import { texts } from "../texts.de.js";
import { AssistantError, type Turn } from "../turn.js";
import type { Topic } from "../understand/understanding.js";
import { ConversationState } from "./conversation-state.js";

/** A conversation as far as this turn needs it. */
export interface Conversation {
  id: string;
  topics: readonly Topic[];
  /** Ids of the answers that were none. */
  unanswered: readonly string[];
}

/**
 * The conversation that a turn goes on with, or a new one.
 *
 * @throws AssistantError `CONVERSATION_NOT_FOUND` for one that is unknown, expired, or somebody else's
 */
export async function loadConversation(
  { conversationId, owner }: Pick<Turn, "conversationId" | "owner">,
  { conversations }: Registry,
): Promise<Conversation> {
  if (conversationId === undefined) return { id: randomUUID(), topics: [], unanswered: [] };
  const record = await conversations.find(conversationId);
  if (!record || record.owner !== owner) {
    throw new AssistantError("CONVERSATION_NOT_FOUND", texts.conversationNotFound);
  }
  const state = ConversationState.safeParse(record.state);
  return { id: record.id, ...(state.success ? state.data : { topics: [], unanswered: [] }) };
}

const remembered = 8;

/** Keeps the newest of what it remembers; a conversation of the terminal is kept nowhere. */
export async function storeConversation(
  { owner, remember = true }: Turn,
  { id, topics, unanswered }: Conversation,
  added: Omit<Conversation, "id">,
  { conversations }: Registry,
): Promise<void> {
  if (!remember) return;
  const state = {
    topics: [...topics, ...added.topics].slice(-remembered),
    unanswered: [...unanswered, ...added.unanswered].slice(-remembered),
  };
  await conversations.save({ id, owner, state });
}
