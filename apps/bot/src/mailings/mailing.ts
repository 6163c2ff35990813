import { CommunicationKind } from "@stadtlotse/domain";
import type { ChannelState } from "@stadtlotse/registry";
import * as z from "zod";
import { type StoredRecords, storedRecords } from "../conversations/stored-record.js";

/** What the office sends to many people in Teams: words of its own, or the invitation to a survey. */
export const Mailing = z.object({
  kind: CommunicationKind,
  title: z.string(),
  text: z.string(),
  /** Of a survey. */
  runId: z.string().optional(),
});
export type Mailing = z.infer<typeof Mailing>;

const Draft = z.object({ mailing: Mailing.optional() });

/** By an id that the form of a mailing carries. */
export type Mailings = StoredRecords<z.infer<typeof Draft>>;

export function createMailings(state: ChannelState): Mailings {
  return storedRecords(state, "teams-mailing", Draft);
}
