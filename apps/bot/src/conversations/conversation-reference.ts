import * as z from "zod";
import type { IncomingActivity } from "../activity.js";

/** What is needed to write into a conversation unasked; nobody's name or id. */
export const ConversationReference = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  bot: z.object({ id: z.string() }),
});
export type ConversationReference = z.infer<typeof ConversationReference>;

/** The conversation that an activity comes from. */
export function referenceOf({
  channelId,
  serviceUrl,
  conversation,
  recipient,
}: IncomingActivity): ConversationReference {
  const { id, conversationType, tenantId } = conversation;
  return {
    channelId,
    serviceUrl,
    conversation: {
      id,
      ...(typeof conversationType === "string" ? { conversationType } : {}),
      ...(typeof tenantId === "string" ? { tenantId } : {}),
    },
    bot: { id: recipient.id },
  };
}
