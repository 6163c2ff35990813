import * as z from "zod";
import { Certainty, Visibility } from "../facts/fact.js";
import { CalendarDate } from "../time/calendar-date.js";

/** One thing that an application must bring or fulfil, as far as a source says so. */
export const ChecklistItem = z
  .object({
    what: z.string().min(1).meta({ description: "What must be handed in or fulfilled, in German." }),
    kind: z.enum(["document", "condition"]),
    by: CalendarDate.optional().meta({ description: "The last day; missing where no source names one." }),
    byText: z
      .string()
      .optional()
      .meta({ description: "The rule of the source where it names no day, in German." }),
    to: z.string().optional().meta({ description: "Who takes it, in German." }),
    factIds: z.array(z.string()).default([]).meta({ description: "The facts that say so." }),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "ChecklistItem" });
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** What an application for one programme or programme family must bring: only what sources say, not all there is. */
export const ApplicationChecklist = z
  .object({
    id: z.string(),
    programmeId: z.string().meta({ description: "Id of the programme or programme family." }),
    phaseId: z.string().optional().meta({ description: "Only for that call or phase." }),
    title: z.string(),
    items: z.array(ChecklistItem).min(1),
    visibility: Visibility.default("public"),
  })
  .meta({ id: "ApplicationChecklist" });
export type ApplicationChecklist = z.infer<typeof ApplicationChecklist>;
