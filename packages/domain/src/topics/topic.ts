import * as z from "zod";

/** Where a topic line comes from: the brochure of 2021 (ten lines) or the flyer of 2015 (thirteen fields of action). */
export const TopicBranch = z.enum(["town-centre", "social-city"]).meta({ id: "TopicBranch" });
export type TopicBranch = z.infer<typeof TopicBranch>;

/** One subject that the networks work on. */
export const Topic = z
  .object({
    id: z.string(),
    branch: TopicBranch,
    name: z.string(),
    wording: z.string().meta({ description: "The line as its source words it." }),
    synonyms: z.array(z.string()).meta({ description: "Terms of the field." }),
    everydayWords: z.array(z.string()).meta({ description: "What people say when they mean it." }),
    relatedIds: z.array(z.string()).default([]),
    workingCommunityIds: z.array(z.string()).default([]).meta({
      description: "The working communities that a question on it belongs to; there may be several.",
    }),
    sourceId: z.string(),
  })
  .meta({ id: "Topic" });
export type Topic = z.infer<typeof Topic>;
