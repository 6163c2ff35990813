import * as z from "zod";
import { Approximation, Certainty, Visibility } from "../facts/fact.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";

/** Where an example comes from, seen from the members of a network. */
export const OriginScope = z
  .enum(["member", "neighbour", "state", "national", "international"])
  .meta({ id: "OriginScope" });
export type OriginScope = z.infer<typeof OriginScope>;

/** What one municipality did and what came of it, as far as a source says. */
export const BestPractice = z
  .object({
    id: z.string(),
    title: z.string(),
    ags: z.string().optional().meta({ description: "Missing outside North Rhine-Westphalia." }),
    place: z
      .string()
      .meta({ description: "Name of the municipality, with the district where one is meant." }),
    originScope: OriginScope,
    topicIds: z.array(z.string()).default([]),
    keywords: z
      .array(z.string())
      .default([])
      .meta({ description: "German words by which it should be found." }),
    measure: z.string().meta({ description: "What was done, in plain German." }),
    period: Interval.optional(),
    periodText: z.string().optional(),
    programmeIds: z.array(z.string()).default([]),
    funding: z.string().optional().meta({ description: "How it was paid for, in German." }),
    grant: z
      .object({ eur: z.number().nonnegative(), approximation: Approximation.default("exact") })
      .optional()
      .meta({ description: "Announced, not spent." }),
    result: z.string().optional().meta({ description: "Missing when no source states a result." }),
    contact: z.string().optional(),
    asOf: CalendarDate.optional(),
    visibility: Visibility.default("public"),
    certainty: Certainty,
    sourceId: z.string(),
  })
  .meta({ id: "BestPractice" });
export type BestPractice = z.infer<typeof BestPractice>;
