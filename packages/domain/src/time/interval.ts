import * as z from "zod";
import { CalendarDate } from "./calendar-date.js";

/** A period of validity. A missing bound is unknown or open; both bounds are inclusive. */
export const Interval = z
  .object({ from: CalendarDate.optional(), to: CalendarDate.optional() })
  .meta({ id: "Interval", description: "A period; a missing bound is open; both bounds are inclusive." });
export type Interval = z.infer<typeof Interval>;
