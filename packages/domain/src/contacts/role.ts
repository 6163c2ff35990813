import * as z from "zod";
import { Certainty } from "../facts/fact.js";
import { CollaborationId } from "../networks/network.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";

export const RoleKind = z
  .enum([
    "chair",
    "deputy-chair",
    "speaker",
    "coordinator",
    "board-member",
    "advisory-board-member",
    "head-of-office",
    "office-staff",
    "managing-director",
    "contact-person",
  ])
  .meta({ id: "RoleKind" });
export type RoleKind = z.infer<typeof RoleKind>;

/** Somebody or some municipality that holds a role in a network for a time. */
export const RoleHolding = z
  .object({
    id: z.string(),
    networkId: CollaborationId,
    role: RoleKind,
    person: z.string().optional(),
    title: z
      .string()
      .optional()
      .meta({ description: "Office title, part of the role.", example: "Stadtbaurat" }),
    ags: z
      .string()
      .optional()
      .meta({ description: "The municipality that holds the role or sends the person." }),
    organisation: z.string().optional(),
    validity: Interval,
    asOf: CalendarDate.optional().meta({ description: "The date for which the source shows it." }),
    derivedFrom: z.string().optional().meta({ description: "Id of the role that brings this one with it." }),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "RoleHolding" });
export type RoleHolding = z.infer<typeof RoleHolding>;
