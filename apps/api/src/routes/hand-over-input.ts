import { Exchange } from "@stadtlotse/registry";
import * as z from "zod";
import { typedText } from "./typed-text.js";

const longestTranscript = 8;

/** The wish to hand an unanswered question to people. */
export const HandOverInput = z
  .strictObject({
    conversationId: z.string().min(1).max(100),
    answerId: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: "The newest unanswered one of the conversation by default." }),
    question: typedText(2000).optional(),
    transcript: z.array(Exchange).max(longestTranscript).optional(),
    consent: z
      .strictObject({
        question: z.boolean().meta({ description: "Whether the words of the question may go along." }),
        conversation: z.boolean().meta({ description: "Whether the transcript may go along." }),
      })
      .meta({ description: "What is sent without consent is not stored." }),
  })
  .meta({ id: "HandOverInput" });
export type HandOverInput = z.infer<typeof HandOverInput>;
