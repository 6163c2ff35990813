import * as z from "zod";

const Outcome = z.enum(["answered", "clarification", "restricted", "declined"]);

/** A question of the evaluation with what its answer must and must not say; the form is told in README.md. */
export const Question = z.strictObject({
  id: z.string().regex(/^[a-z]+\d{2,3}(-\d+)?$/),
  group: z.enum([
    "tiers",
    "membership-history",
    "programmes-figures",
    "programme-finder",
    "municipalities",
    "good-practice",
    "events-publications",
    "definitions",
    "conversations",
    "declined-adversarial",
  ]),
  followsUp: z.string().optional(),
  as: z.enum(["member", "former", "outside"]).optional(),
  question: z.string().min(1).max(2000),
  outcome: z.union([Outcome, z.array(Outcome).min(2)]),
  facts: z.array(z.array(z.string().min(1)).min(1)),
  factsAlways: z.literal(true).optional(),
  mustNot: z.array(z.string().min(1)),
  source: z.string().min(1),
});
export type Question = z.infer<typeof Question>;
