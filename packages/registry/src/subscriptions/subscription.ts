import { CollaborationId } from "@stadtlotse/domain";
import * as z from "zod";
import { recordFields } from "../storage/record-fields.js";

/** What somebody wants to hear of. */
export const SubscriptionSubject = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("deadlines"),
      programmeId: z.string().min(1).max(100).optional().meta({ description: "All programmes by default." }),
      daysBefore: z.int().min(1).max(180).default(28),
    }),
    z.strictObject({
      kind: z.literal("topic"),
      topicId: z.string().min(1).max(100).meta({ example: "handel-und-gastronomie" }),
    }),
    z.strictObject({
      kind: z.literal("events"),
      networkId: CollaborationId.optional().meta({ description: "All networks by default." }),
    }),
  ])
  .meta({ id: "SubscriptionSubject" });
export type SubscriptionSubject = z.infer<typeof SubscriptionSubject>;

/** That one person wants to hear of something. Who it is stands in no subscription. */
export const Subscription = z
  .object({
    id: z.string(),
    subject: SubscriptionSubject,
    channel: z.enum(["teams", "web", "http"]),
    state: z.enum(["active", "stopped"]),
    recipientKey: z
      .string()
      .meta({ description: "Hash of the name under which a channel knows the person." }),
    ...recordFields,
  })
  .meta({ id: "Subscription" });
export type Subscription = z.infer<typeof Subscription>;
