import { createHash } from "node:crypto";
import { type ChannelState, RegistryError } from "@stadtlotse/registry";
import * as z from "zod";
import type { IncomingActivity } from "../activity.js";

const maxAttempts = 3;

/** What the bot remembers of one Teams conversation: identifiers alone, never a name or a text. */
export const ConversationRecord = z.object({
  /** What is needed to write into the conversation unasked. */
  reference: z
    .object({
      channelId: z.string(),
      serviceUrl: z.string(),
      conversation: z.object({
        id: z.string(),
        conversationType: z.string().optional(),
        tenantId: z.string().optional(),
      }),
      bot: z.object({ id: z.string() }),
    })
    .optional(),
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
  /** Applies the change to what is stored and notes the reference; runs again when another write came first. */
  update(
    activity: IncomingActivity,
    change: (record: ConversationRecord) => ConversationRecord,
  ): Promise<void>;
  forget(activity: IncomingActivity): Promise<void>;
}

export function createConversationMemory(state: ChannelState): ConversationMemory {
  return {
    recall: async (activity) => (await load(activity)).record,
    async update(activity, change) {
      for (let attempt = 1; ; attempt++) {
        const { record, eTag } = await load(activity);
        const value = { ...change(record), reference: referenceOf(activity) };
        try {
          return await state.write([
            { key: keyOf(activity), value, ...(eTag === undefined ? {} : { eTag }) },
          ]);
        } catch (error) {
          if (!isConflict(error) || attempt === maxAttempts) throw error;
        }
      }
    },
    forget: (activity) => state.delete([keyOf(activity)]),
  };

  async function load(activity: IncomingActivity): Promise<{ record: ConversationRecord; eTag?: string }> {
    const key = keyOf(activity);
    const stored = (await state.read([key])).get(key);
    if (stored === undefined) return { record: ConversationRecord.parse({}) };
    return { record: ConversationRecord.parse(stored.value), eTag: stored.eTag };
  }
}

function keyOf({ channelId, conversation }: IncomingActivity): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([channelId, conversation.id]))
    .digest("hex");
  return `teams-conversation:${digest}`;
}

function referenceOf(activity: IncomingActivity): NonNullable<ConversationRecord["reference"]> {
  const { id, conversationType, tenantId } = activity.conversation;
  return {
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    conversation: {
      id,
      ...(typeof conversationType === "string" ? { conversationType } : {}),
      ...(typeof tenantId === "string" ? { tenantId } : {}),
    },
    bot: { id: activity.recipient.id },
  };
}

function isConflict(error: unknown): boolean {
  return error instanceof RegistryError && error.code === "CONFLICT";
}
