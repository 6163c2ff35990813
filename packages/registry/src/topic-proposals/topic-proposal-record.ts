import { TopicProposal } from "@stadtlotse/domain";
import * as z from "zod";

/** A topic proposal as it is kept; one from an unanswered question carries the id of that answer. */
export const TopicProposalRecord = TopicProposal.extend({
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  version: z.int().positive().meta({ description: "Counts up with every change." }),
}).meta({ id: "TopicProposalRecord" });
export type TopicProposalRecord = z.infer<typeof TopicProposalRecord>;
