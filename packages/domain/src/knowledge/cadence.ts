import * as z from "zod";
import { Approximation } from "../facts/fact.js";
import { CalendarDate } from "../time/calendar-date.js";

/** How often something comes. Only a count that the source gives without ambiguity is a number. */
export const Cadence = z
  .object({
    text: z.string().meta({ description: "The source's German wording." }),
    perYear: z.number().positive().optional(),
  })
  .meta({ id: "Cadence" });
export type Cadence = z.infer<typeof Cadence>;

/** How many came or are expected: a lower bound, a range or a number, from one source. */
export const Attendance = z
  .object({
    from: z.int().nonnegative(),
    to: z
      .int()
      .nonnegative()
      .optional()
      .meta({ description: "Missing for a lower bound or a single number." }),
    approximation: Approximation.default("exact"),
    asOf: CalendarDate.optional(),
    sourceId: z.string(),
  })
  .meta({ id: "Attendance" });
export type Attendance = z.infer<typeof Attendance>;
