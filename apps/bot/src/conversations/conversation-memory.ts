import { createHash } from "node:crypto";
import type { ChannelState } from "@stadtlotse/registry";
import * as z from "zod";
import type { IncomingActivity } from "../activity.js";
import { ConversationReference, referenceOf } from "./conversation-reference.js";
import { storedRecords } from "./stored-record.js";

/** What the bot remembers of one Teams conversation: identifiers alone, never a name or a text. */
export const ConversationRecord = z.object({
  reference: ConversationReference.optional(),
  welcomed: z.boolean().default(false),
  /** Activities that were dealt with, newest last: a repeated delivery is not answered again. */
  settled: z.array(z.string()).default([]),
  /** Answers by the message that said them, newest last. */
  answers: z.array(z.object({ messageId: z.string(), answerId: z.string() })).default([]),
  /** The assistant's conversation of each person who asks here. */
  threads: z.array(z.object({ owner: z.string(), conversationId: z.string() })).default([]),
});
export type ConversationRecord = z.infer<typeof ConversationRecord>;

export interface ConversationMemory {
  recall(activity: IncomingActivity): Promise<ConversationRecord>;
  /** Applies the change to what is stored and notes the reference. */
  update(
    activity: IncomingActivity,
    change: (record: ConversationRecord) => ConversationRecord,
  ): Promise<void>;
  forget(activity: IncomingActivity): Promise<void>;
}

export function createConversationMemory(state: ChannelState): ConversationMemory {
  const records = storedRecords(state, "teams-conversation", ConversationRecord);
  return {
    recall: (activity) => records.load(keyOf(activity)),
    update: (activity, change) =>
      records.update(keyOf(activity), (record) => ({
        ...change(record),
        reference: referenceOf(activity),
      })),
    forget: (activity) => records.delete(keyOf(activity)),
  };
}

function keyOf({ channelId, conversation }: IncomingActivity): string {
  return createHash("sha256")
    .update(JSON.stringify([channelId, conversation.id]))
    .digest("hex");
}
