import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { BotRooms, ChatRequest, Memories } from "./chat-request.js";

/** Deletes what is stored about somebody, and says how much that was. */
export async function eraseData(
  { activity, owner, texts }: ChatRequest,
  { registry }: BotRooms,
  { conversations: memory, people, exchanges }: Memories,
): Promise<OutgoingMessage> {
  exchanges.forget(owner);
  const conversations = await registry.conversations.deleteOwnedBy(owner);
  const tickets = await registry.tickets.deleteOwnedBy(owner);
  const proposals = await registry.topicProposals.deleteOwnedBy(owner);
  await people.delete(owner);
  await memory.update(activity, (record) => ({
    ...record,
    threads: record.threads.filter((thread) => thread.owner !== owner),
  }));
  return plainMessage(texts.erased(conversations, tickets, proposals));
}
