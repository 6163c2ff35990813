import * as z from "zod";

const Outcome = z.enum(["answered", "clarification", "restricted", "declined"]);

/** Any question with an expectation: those of this folder, and those of a file that somebody brings. */
export const GradedQuestion = z.object({
  id: z.string().min(1),
  group: z.string().default("questions"),
  followsUp: z.string().optional(),
  as: z.string().optional(),
  question: z.string().min(1),
  outcome: z.union([Outcome, z.array(Outcome).min(1)]).optional(),
  facts: z.array(z.array(z.string().min(1)).min(1)).default([]),
  factsAlways: z.boolean().optional(),
  mustNot: z.array(z.string().min(1)).default([]),
  /** A citation must name this document, and one of them this page. */
  document: z.string().optional(),
  page: z.number().optional(),
});
export type GradedQuestion = z.infer<typeof GradedQuestion>;
