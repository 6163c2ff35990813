import * as z from "zod";
import { CalendarDate } from "../time/calendar-date.js";

/** A place in a law or directive, in the version of a date. */
export const LegalReference = z
  .object({
    act: z.string().meta({ description: "Abbreviation of the law or directive.", example: "BauGB" }),
    provision: z.string().optional().meta({ example: "§ 171e" }),
    subject: z
      .string()
      .optional()
      .meta({ description: "What it is about, in German.", example: "Soziale Stadt" }),
    textAsOf: CalendarDate.optional().meta({ description: "Date of the version that was read." }),
    note: z.string().optional(),
  })
  .meta({ id: "LegalReference" });
export type LegalReference = z.infer<typeof LegalReference>;
