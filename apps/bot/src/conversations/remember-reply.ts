import type { IncomingActivity } from "../activity.js";
import { ownerOf } from "../askers/owner-of.js";
import type { Reply } from "./chat-request.js";
import type { ConversationRecord } from "./conversation-memory.js";

const maxRemembered = 50;

/** What a conversation remembers once a reply has reached it. */
export function rememberReply(
  record: ConversationRecord,
  activity: IncomingActivity,
  { answer }: Reply,
  messageId: string,
): ConversationRecord {
  // The only thing that is said without having been written to is the welcome.
  const isWelcome = activity.type !== "message";
  const settled = { ...markSettled(record, activity), welcomed: record.welcomed || isWelcome };
  if (answer === undefined) return settled;
  const owner = ownerOf(activity);
  const others = record.threads.filter((thread) => thread.owner !== owner);
  return {
    ...settled,
    answers: [...record.answers, { messageId, answerId: answer.id }].slice(-maxRemembered),
    threads: [...others, { owner, conversationId: answer.conversationId }].slice(-maxRemembered),
  };
}

/** Whether this very activity was dealt with before. */
export function isSettled({ id }: IncomingActivity, { settled }: ConversationRecord): boolean {
  return typeof id === "string" && settled.includes(id);
}

export function markSettled(record: ConversationRecord, { id }: IncomingActivity): ConversationRecord {
  if (typeof id !== "string") return record;
  return { ...record, settled: [...record.settled, id].slice(-maxRemembered) };
}
