import { CalendarDay, CollaborationId, CommunicationKind } from "@stadtlotse/domain";
import * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A newsletter, circular, invitation or call to a survey. The house computes who gets it and sends no mail itself. */
export const CommunicationRecord = z
  .object({
    id: z.string(),
    kind: CommunicationKind,
    subject: z.string().min(1).max(200),
    text: z.string().min(1).max(20_000).meta({ description: "Without a salutation's name, in German." }),
    networkId: CollaborationId.optional().meta({ description: "Only its members; all networks by default." }),
    eventId: z.string().optional().meta({ description: "The event that is announced below the text." }),
    surveyRunId: z.string().optional().meta({ description: "The survey that is announced below the text." }),
    state: z.enum(["draft", "dispatched"]).default("draft"),
    dispatchedOn: CalendarDay.optional(),
    ...officeRecordFields,
  })
  .meta({ id: "CommunicationRecord" });
export type CommunicationRecord = z.infer<typeof CommunicationRecord>;
