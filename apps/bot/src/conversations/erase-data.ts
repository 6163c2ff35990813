import { hashOwner } from "@stadtlotse/registry";
import { isPersonal } from "../activity.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { BotRooms, ChatRequest, Memories } from "./chat-request.js";

/** Deletes what is stored about somebody, and says how much that was. */
export async function eraseData(
  { activity, owner, texts }: ChatRequest,
  { registry }: BotRooms,
  { conversations, people, threads, exchanges }: Memories,
): Promise<OutgoingMessage> {
  exchanges.forget(owner);
  const erased = await registry.people.erase(owner);
  const { tickets } = await people.load(hashOwner(owner));
  await Promise.all(tickets.map((id) => threads.delete(id)));
  await people.delete(hashOwner(owner));
  await conversations.update(activity, (record) => ({
    ...record,
    threads: record.threads.filter((thread) => thread.owner !== owner),
    answers: isPersonal(activity) ? [] : record.answers, // in a group nobody knows whose they were
  }));
  const count = Object.values(erased).reduce((sum, each) => sum + each, 0);
  return plainMessage(texts.erased(count));
}
