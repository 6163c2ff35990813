import { type ChannelState, TicketState } from "@stadtlotse/registry";
import * as z from "zod";
import { ConversationReference } from "../conversations/conversation-reference.js";
import { type StoredRecords, storedRecords } from "../conversations/stored-record.js";

/** Where a request is spoken of in Teams, and what was said there last. */
export const TicketThread = z.object({
  asker: z
    .object({
      /** As notifications name a person. */
      key: z.string(),
      /** Where they asked. */
      chat: ConversationReference,
      toldState: TicketState,
      toldUnit: z.string().optional(),
    })
    .optional(),
  /** The unit whose team has got the request last. */
  postedTo: z.string().optional(),
  /** Its answer lies before the office, to become knowledge. */
  isProposed: z.boolean().optional(),
});
export type TicketThread = z.infer<typeof TicketThread>;

/** By the id of the ticket. */
export type TicketThreads = StoredRecords<TicketThread>;

export function createTicketThreads(state: ChannelState): TicketThreads {
  return storedRecords(state, "teams-ticket", TicketThread);
}
