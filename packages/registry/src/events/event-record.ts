import { CalendarDay, EventEdition } from "@stadtlotse/domain";
import * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";
import { recordFields } from "../storage/record-fields.js";

/** An event as it is kept. */
export const EventRecord = EventEdition.extend({
  signUp: z
    .object({
      closesOn: CalendarDay.meta({ description: "The last day on which people can sign up." }),
      capacity: z.int().positive().optional().meta({ description: "Missing when there is room for all." }),
    })
    .optional()
    .meta({ description: "Missing when people cannot sign up here." }),
  ...officeRecordFields,
}).meta({ id: "EventRecord" });
export type EventRecord = z.infer<typeof EventRecord>;

/** That one person takes part in an event. */
export const SignUp = z
  .object({
    id: z.string(),
    eventId: z.string(),
    state: z.enum(["signed-up", "cancelled"]),
    ags: z.string().optional().meta({ description: "The person's municipality." }),
    name: z.string().optional().meta({ description: "As the person gave it; missing once it was erased." }),
    contact: z.string().optional(),
    note: z.string().optional().meta({ description: "What the organisers must know." }),
    ...recordFields,
  })
  .meta({ id: "SignUp" });
export type SignUp = z.infer<typeof SignUp>;
