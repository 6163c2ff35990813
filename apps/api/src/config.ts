import { HouseSettings } from "@stadtlotse/assistant";
import * as z from "zod";

const origin = /^https?:\/\/[^/\s]+$/;

/** What the API understands besides the settings of every process. */
export const ApiSettings = HouseSettings.extend({
  /** Web pages of these origins may call the API from a browser; a list with commas, empty by default. */
  CORS_ORIGINS: z
    .string()
    .default("")
    .transform((list) => list.split(",").flatMap((item) => item.trim() || []))
    .refine((origins) => origins.every((item) => origin.test(item)), {
      error:
        "muss eine Liste mit Kommas sein, zum Beispiel https://intranet.stadt.de,https://portal.stadt.de",
    }),
});
export type ApiSettings = z.infer<typeof ApiSettings>;
