import * as z from "zod";
import { questionKinds } from "../understand/question-kind.js";

/**
 * What a conversation remembers: topics, newest last. Of the words of a question it keeps those that the field itself
 * uses, because a follow-up leaves them out; what else people say is not stored.
 */
export const ConversationState = z.object({
  topics: z.array(
    z.object({
      subjects: z.array(z.string()),
      predicates: z.array(z.string()),
      factIds: z.array(z.string()),
      years: z.array(z.number()),
      named: z.array(z.string()).default([]),
      words: z.array(z.string()).default([]),
      told: z.array(z.string()).default([]),
      listed: z.array(z.string()).default([]),
      ledTo: z.array(z.string()).default([]),
      trail: z.array(z.string()).default([]),
      origin: z.string(),
      asks: z.enum(questionKinds),
    }),
  ),
  /** Ids of the answers that were none, newest last: what its owner may hand to people. */
  unanswered: z.array(z.string()).default([]),
});
