import { ConsultationCase, ContactLogEntry, ContactResult } from "@stadtlotse/domain";
import * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A call or another contact with a member as it is kept, with what was made of it. */
export const ContactRecord = ContactLogEntry.extend({
  drafts: z
    .array(z.object({ kind: ContactResult, recordId: z.string() }))
    .default([])
    .meta({ description: "The records that grew out of it." }),
  ...officeRecordFields,
}).meta({ id: "ContactRecord" });
export type ContactRecord = z.infer<typeof ContactRecord>;

/** Advice given to one municipality as it is kept. */
export const ConsultationCaseRecord = ConsultationCase.extend(officeRecordFields).meta({
  id: "ConsultationCaseRecord",
});
export type ConsultationCaseRecord = z.infer<typeof ConsultationCaseRecord>;

/** What a member would contribute to an event. */
export const EventContributionRecord = z
  .object({
    id: z.string(),
    ags: z.string(),
    title: z.string().min(1),
    description: z.string(),
    topicIds: z.array(z.string()).default([]),
    eventId: z.string().optional().meta({ description: "Missing until it is known at which event." }),
    contactLogId: z.string().optional().meta({ description: "The call that it grew out of." }),
    ...officeRecordFields,
  })
  .meta({ id: "EventContributionRecord" });
export type EventContributionRecord = z.infer<typeof EventContributionRecord>;

const topicIds = z.array(z.string()).default([]);
const words = z.string().min(1).max(10_000);
const title = z.string().min(1).max(300);

/** What is to be made of a call. */
export const ContactDraft = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("best-practice"), title, measure: words, topicIds }),
    z.strictObject({ kind: z.literal("focus-profile"), title, text: words, topicIds }),
    z.strictObject({
      kind: z.literal("competition"),
      title,
      competition: title,
      year: z.int().min(1990).max(2100),
      description: words,
    }),
    z.strictObject({
      kind: z.literal("input-for-event"),
      title,
      description: words,
      topicIds,
      eventId: z.string().optional(),
    }),
    z.strictObject({ kind: z.literal("topic-proposal"), title, reason: words.optional(), topicIds }),
  ])
  .meta({ id: "ContactDraft" });
export type ContactDraft = z.infer<typeof ContactDraft>;
