import * as z from "zod";
import { CollaborationId } from "../networks/network.js";
import { CalendarDay } from "../time/calendar-date.js";

export const ContactChannel = z
  .enum(["newsletter", "circular", "invitation", "survey", "phone", "on-site", "event", "small-exchange"])
  .meta({ id: "ContactChannel" });
export type ContactChannel = z.infer<typeof ContactChannel>;

export const ContactPurpose = z
  .enum(["rota", "consulting", "input-for-event", "survey", "other"])
  .meta({ id: "ContactPurpose" });
export type ContactPurpose = z.infer<typeof ContactPurpose>;

/** What a call can bring in. */
export const ContactResult = z
  .enum(["focus-profile", "best-practice", "competition", "input-for-event", "topic-proposal"])
  .meta({ id: "ContactResult" });
export type ContactResult = z.infer<typeof ContactResult>;

/** One contact of the office with one member. */
export const ContactLogEntry = z
  .object({
    id: z.string(),
    memberId: z.string(),
    networkId: CollaborationId,
    on: CalendarDay,
    channel: ContactChannel,
    purpose: ContactPurpose,
    reached: z.boolean(),
    results: z.array(ContactResult).default([]),
    note: z.string().optional(),
  })
  .meta({ id: "ContactLogEntry" });
export type ContactLogEntry = z.infer<typeof ContactLogEntry>;

/** Advice that the office gave to one municipality. */
export const ConsultationCase = z
  .object({
    id: z.string(),
    ags: z.string(),
    openedOn: CalendarDay,
    closedOn: CalendarDay.optional(),
    topicIds: z.array(z.string()).default([]),
    channel: ContactChannel,
    level: z.enum(["administration", "politics"]).optional(),
    question: z.string(),
    outcome: z.string().optional(),
  })
  .meta({ id: "ConsultationCase" });
export type ConsultationCase = z.infer<typeof ConsultationCase>;
