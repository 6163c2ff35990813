import * as z from "zod";
import { recordFields } from "../storage/record-fields.js";

/** What somebody is told of. */
export const NotificationOccasion = z
  .enum([
    "ticket-created",
    "ticket-assigned",
    "ticket-redirected",
    "ticket-answered",
    "ticket-closed",
    "deadline",
    "event",
    "topic",
    "survey",
    "communication",
  ])
  .meta({ id: "NotificationOccasion" });
export type NotificationOccasion = z.infer<typeof NotificationOccasion>;

/** `queued` until it goes out; a `failed` one is tried again until it is `given-up`. */
export const NotificationState = z
  .enum(["queued", "sent", "failed", "given-up"])
  .meta({ id: "NotificationState" });
export type NotificationState = z.infer<typeof NotificationState>;

/** One message to one unit or person: what about, and what became of it. The channel words it. */
export const Notification = z
  .object({
    id: z.string(),
    occasion: NotificationOccasion,
    recordId: z.string().meta({ description: "Id of the ticket, programme, event … that it is about." }),
    partId: z.string().optional().meta({ description: "Id of a part of that record, such as a phase." }),
    recipient: z
      .discriminatedUnion("kind", [
        z.object({ kind: z.literal("unit"), name: z.string() }),
        z.object({
          kind: z.literal("person"),
          key: z.string().meta({ description: "Hash of the name under which a channel knows the person." }),
        }),
        z.object({ kind: z.literal("municipality"), ags: z.string() }),
        z.object({ kind: z.literal("erased") }),
      ])
      .meta({ id: "NotificationRecipient" }),
    state: NotificationState,
    attempts: z.int().nonnegative(),
    nextAttemptAt: z.iso.datetime().optional().meta({ description: "Missing when no further one follows." }),
    sentAt: z.iso.datetime().optional(),
    error: z
      .string()
      .optional()
      .meta({ description: "A code of what went wrong last, without personal data." }),
    ...recordFields,
  })
  .meta({ id: "Notification" });
export type Notification = z.infer<typeof Notification>;
