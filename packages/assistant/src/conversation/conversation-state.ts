import * as z from "zod";
import { questionKinds } from "../understand/question-kind.js";

/** What a conversation remembers: topics, newest last, and never the words of a question. */
export const ConversationState = z.object({
  topics: z.array(
    z.object({
      subjects: z.array(z.string()),
      predicates: z.array(z.string()),
      factIds: z.array(z.string()),
      years: z.array(z.number()),
      origin: z.string(),
      asks: z.enum(questionKinds),
    }),
  ),
  /** Ids of the answers that were none, newest last: what its owner may hand to people. */
  unanswered: z.array(z.string()).default([]),
});
