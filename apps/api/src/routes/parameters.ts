import { isCalendarDay } from "@stadtlotse/domain";
import * as z from "zod";

/** A short text in a query or path. */
export const text = z.string().min(1).max(500);

/** A day in a query. */
export const day = z
  .string()
  .refine(isCalendarDay, { error: "muss ein Tag in der Form JJJJ-MM-TT sein." })
  .meta({ description: "A calendar day, YYYY-MM-DD.", example: "2021-06-01" });

/** The key of a municipality in a query or path. */
export const ags = z
  .string()
  .regex(/^\d{8}$/)
  .meta({ description: "Amtlicher Gemeindeschlüssel, eight digits.", example: "05978036" });

/** The id of a record in a path. */
export function idParameter(example: string) {
  return z.strictObject({ id: text.meta({ example }) });
}

/** The key of a municipality in a path. */
export const agsParameter = z.strictObject({ ags });
