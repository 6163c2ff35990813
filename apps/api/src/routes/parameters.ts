import { isCalendarDay } from "@stadtlotse/domain";
import * as z from "zod";

/** A short text in a query or path. */
export const text = z.string().min(1).max(500);

/** A day in a query. */
export const day = z
  .string()
  .refine(isCalendarDay, { error: "muss ein Tag in der Form JJJJ-MM-TT sein." })
  .meta({ description: "A calendar day, YYYY-MM-DD.", example: "2021-06-01" });

/** The id of a record in a path. */
export function idParameter(example: string) {
  return z.strictObject({ id: text.meta({ example }) });
}
