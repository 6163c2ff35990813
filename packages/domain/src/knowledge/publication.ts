import * as z from "zod";
import { Certainty, Visibility } from "../facts/fact.js";
import { CollaborationId } from "../networks/network.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Cadence } from "./cadence.js";

export const PublicationKind = z
  .enum([
    "arbeitshilfe",
    "magazine",
    "conference-documentation",
    "journal-article",
    "status-report",
    "brochure",
    "flyer",
    "newsletter",
    "exhibition",
    "survey-report",
    "other",
  ])
  .meta({ id: "PublicationKind" });
export type PublicationKind = z.infer<typeof PublicationKind>;

/** A kind of publication that a network brings out again and again. */
export const PublicationSeries = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    kind: PublicationKind,
    networkId: CollaborationId.optional(),
    cadence: Cadence.optional(),
    content: z.string().meta({ description: "What it holds, in German." }),
    serviceId: z.string().optional().meta({ description: "Row of the tier matrix that opens it." }),
    certainty: Certainty,
    sourceId: z.string(),
  })
  .meta({ id: "PublicationSeries" });
export type PublicationSeries = z.infer<typeof PublicationSeries>;

/** One publication. An Arbeitshilfe names the working group whose result it is. */
export const Publication = z
  .object({
    id: z.string(),
    seriesId: z.string().optional(),
    kind: PublicationKind,
    title: z.string(),
    publisher: z.string(),
    networkId: CollaborationId.optional(),
    publishedOn: CalendarDate.optional(),
    workingGroupId: z.string().optional(),
    surveyRunId: z.string().optional(),
    topicIds: z.array(z.string()).default([]),
    printed: z.boolean().optional(),
    url: z.string().optional(),
    summary: z.string().optional(),
    visibility: Visibility.default("public"),
    certainty: Certainty,
    sourceId: z.string(),
  })
  .meta({ id: "Publication" });
export type Publication = z.infer<typeof Publication>;

/** A short dated message; the full text stands elsewhere. */
export const NewsItem = z
  .object({
    id: z.string(),
    date: CalendarDate,
    title: z.string(),
    teaser: z.string(),
    networkId: CollaborationId.optional(),
    programmeIds: z.array(z.string()).default([]),
    url: z.string().optional(),
    visibility: Visibility.default("public"),
    sourceId: z.string(),
  })
  .meta({ id: "NewsItem" });
export type NewsItem = z.infer<typeof NewsItem>;
