import * as z from "zod";
import { Certainty, Visibility } from "../facts/fact.js";
import { CollaborationId } from "../networks/network.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";
import { Attendance, Cadence } from "./cadence.js";

export const EventKind = z
  .enum([
    "conference",
    "working-group",
    "exchange",
    "excursion",
    "politicians-talk",
    "workshop",
    "members-assembly",
    "big-event",
    "online-exchange",
    "other",
  ])
  .meta({ id: "EventKind" });
export type EventKind = z.infer<typeof EventKind>;

export const EventFormat = z.enum(["hybrid", "on-site", "online"]).meta({ id: "EventFormat" });
export type EventFormat = z.infer<typeof EventFormat>;

export const EventAudience = z
  .enum([
    "members",
    "all-municipalities",
    "municipalities-nationwide",
    "politicians",
    "professionals",
    "public",
  ])
  .meta({ id: "EventAudience" });
export type EventAudience = z.infer<typeof EventAudience>;

/** A format that comes back, such as the Tagung Innenstadt. */
export const EventSeries = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    kind: EventKind,
    networkId: CollaborationId.optional(),
    organisers: z.array(z.string()).default([]),
    purpose: z.string(),
    cadence: Cadence.optional(),
    attendance: z.array(Attendance).default([]),
    audience: z.array(EventAudience).default([]),
    validity: Interval.optional(),
    serviceId: z.string().optional().meta({ description: "Row of the tier matrix that opens it." }),
    certainty: Certainty,
    sourceIds: z.array(z.string()).min(1),
    note: z.string().optional(),
  })
  .meta({ id: "EventSeries" });
export type EventSeries = z.infer<typeof EventSeries>;

/** One event that took place or is announced. */
export const EventEdition = z
  .object({
    id: z.string(),
    seriesId: z.string().optional(),
    title: z.string(),
    kind: EventKind,
    date: CalendarDate,
    networkIds: z
      .array(CollaborationId)
      .default([])
      .meta({ description: "Organising networks, also jointly." }),
    organisers: z.array(z.string()).default([]),
    theme: z.string().optional(),
    format: EventFormat.optional(),
    place: z.string().optional(),
    ags: z.string().optional(),
    buildingBlocks: z.array(z.string()).default([]),
    audience: z.array(EventAudience).default([]),
    region: z.string().optional(),
    attendance: Attendance.optional(),
    programmeIds: z.array(z.string()).default([]),
    topicIds: z.array(z.string()).default([]),
    description: z.string().optional(),
    url: z.string().optional(),
    visibility: Visibility.default("public"),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "EventEdition" });
export type EventEdition = z.infer<typeof EventEdition>;
