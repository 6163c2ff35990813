import * as z from "zod";

/** One term of the field with a one-sentence definition. */
export const GlossaryTerm = z
  .object({
    id: z.string(),
    term: z.string(),
    aliases: z.array(z.string()).default([]),
    definition: z.string(),
    seeAlso: z.array(z.string()).default([]),
    sourceId: z.string().optional(),
  })
  .meta({ id: "GlossaryTerm" });
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
