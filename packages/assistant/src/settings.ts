import { CalendarDay } from "@stadtlotse/domain";
import * as z from "zod";

/** The environment variables that every process of Stadtlotse understands; apps extend this with their own. */
export const HouseSettings = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|libsql:\/\/|https?:\/\/)/)
    .default("file:data/stadtlotse.db"),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  TODAY: CalendarDay.optional(),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
});
export type HouseSettings = z.infer<typeof HouseSettings>;
