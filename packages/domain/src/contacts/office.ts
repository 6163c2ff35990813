import * as z from "zod";
import { Certainty } from "../facts/fact.js";
import { CollaborationId } from "../networks/network.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";

/** The unit that works for a network from day to day. Who runs it is a separate thing from the network. */
export const Office = z
  .object({
    id: z.string(),
    networkId: CollaborationId,
    name: z.string(),
    operator: z
      .object({ name: z.string(), kind: z.enum(["private-company", "municipality", "association"]) })
      .optional()
      .meta({ description: "Who runs it; the operator's own phone is not the office's." }),
    address: z.string().optional(),
    phones: z.array(z.string()).default([]),
    fax: z.string().optional(),
    email: z.string().optional(),
    url: z.string().optional(),
    people: z.array(z.object({ name: z.string(), role: z.string().optional() })).default([]),
    validity: Interval.optional(),
    asOf: CalendarDate.optional(),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "Office" });
export type Office = z.infer<typeof Office>;

/** Who helps with a topic, and from when to when. */
export const HandoverRoute = z
  .object({
    id: z.string(),
    topicIds: z
      .array(z.string())
      .default([])
      .meta({ description: "Topics that it takes; empty for a fallback." }),
    subjects: z
      .array(z.string())
      .default([])
      .meta({ description: "Networks, programmes and concepts that it takes, by id." }),
    keywords: z.array(z.string()).default([]),
    regierungsbezirk: z
      .string()
      .optional()
      .meta({ description: "Only for municipalities of this district." }),
    unit: z.string().meta({ description: "Name of the unit, in German.", example: "AG Stadtumbau" }),
    contact: z
      .string()
      .optional()
      .meta({ description: "Address, mail or page; never one that is no longer valid." }),
    reason: z.string().meta({ description: "Why there, one German sentence." }),
    validity: Interval,
    certainty: Certainty,
    sourceId: z.string(),
  })
  .meta({ id: "HandoverRoute" });
export type HandoverRoute = z.infer<typeof HandoverRoute>;
