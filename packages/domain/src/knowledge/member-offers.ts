import * as z from "zod";
import { Visibility } from "../facts/fact.js";
import { CollaborationId } from "../networks/network.js";
import { CalendarDate, CalendarDay } from "../time/calendar-date.js";

/** A portrait of one member, "Mitglied im Fokus". */
export const FocusProfile = z
  .object({
    id: z.string(),
    ags: z.string(),
    title: z.string(),
    text: z.string(),
    publishedOn: CalendarDay.optional(),
    contactLogId: z.string().optional().meta({ description: "The call that it grew out of." }),
    topicIds: z.array(z.string()).default([]),
    visibility: Visibility.default("members"),
  })
  .meta({ id: "FocusProfile" });
export type FocusProfile = z.infer<typeof FocusProfile>;

/** What a member hands in for a competition. */
export const CompetitionEntry = z
  .object({
    id: z.string(),
    competition: z.string(),
    year: z.int(),
    ags: z.string(),
    title: z.string(),
    description: z.string(),
    award: z.string().optional(),
    contactLogId: z.string().optional(),
  })
  .meta({ id: "CompetitionEntry" });
export type CompetitionEntry = z.infer<typeof CompetitionEntry>;

/** Expertise that a member offers or looks for in the Fachbörse. */
export const ExpertiseListing = z
  .object({
    id: z.string(),
    kind: z.enum(["offer", "search"]),
    ags: z.string(),
    title: z.string(),
    description: z.string(),
    topicIds: z.array(z.string()).min(1),
    contact: z.string().optional(),
    validUntil: CalendarDay.optional(),
    visibility: z.literal("members").default("members"),
  })
  .meta({ id: "ExpertiseListing" });
export type ExpertiseListing = z.infer<typeof ExpertiseListing>;

/** A project with some members whose results may be open to more, such as Smart City. */
export const SpecialProject = z
  .object({
    id: z.string(),
    name: z.string(),
    networkId: CollaborationId,
    topicIds: z.array(z.string()).default([]),
    participants: z.array(z.string()).min(1).meta({ description: "AGS of the municipalities." }),
    method: z.string().optional(),
    resultVisibility: Visibility,
    asOf: CalendarDate.optional(),
    sourceId: z.string(),
  })
  .meta({ id: "SpecialProject" });
export type SpecialProject = z.infer<typeof SpecialProject>;

/** What the office sends out. Who gets it follows from the tier. */
export const CommunicationKind = z
  .enum(["newsletter", "circular", "invitation", "survey"])
  .meta({ id: "CommunicationKind" });
export type CommunicationKind = z.infer<typeof CommunicationKind>;
