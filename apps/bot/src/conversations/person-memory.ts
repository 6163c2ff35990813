import type { ChannelState } from "@stadtlotse/registry";
import * as z from "zod";
import { ConversationReference } from "./conversation-reference.js";
import { type StoredRecords, storedRecords } from "./stored-record.js";

/** What the bot remembers of one person: where to write to them and what they have under way. */
export const PersonRecord = z.object({
  /** Their 1:1 chat with the bot. */
  chat: ConversationReference.optional(),
  /** Ids, oldest first. */
  tickets: z.array(z.string()).default([]),
  proposals: z.array(z.string()).default([]),
  /** They want nothing that they did not ask for. */
  isQuiet: z.boolean().default(false),
  /** The day for which they have proven that they act for the office. */
  officeOn: z.string().optional(),
});
export type PersonRecord = z.infer<typeof PersonRecord>;

/** By the hash of their owner's name, as notifications name a person too. */
export type PersonMemory = StoredRecords<PersonRecord>;

export function createPersonMemory(state: ChannelState): PersonMemory {
  return storedRecords(state, "teams-person", PersonRecord);
}
