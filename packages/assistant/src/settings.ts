import { CalendarDay } from "@stadtlotse/domain";
import * as z from "zod";
import type { LanguageModelEndpoint } from "./model/connect-language-model.js";
import type { StadtlotseOptions } from "./open-stadtlotse.js";

const port = (fallback: number) =>
  z.coerce
    .number({ error: "muss eine Portnummer von 0 bis 65535 sein" })
    .int({ error: "muss eine Portnummer von 0 bis 65535 sein" })
    .min(0, { error: "muss eine Portnummer von 0 bis 65535 sein" })
    .max(65_535, { error: "muss eine Portnummer von 0 bis 65535 sein" })
    .default(fallback);

/**
 * The environment variables that every process of Stadtlotse understands; an app extends this with its own. The
 * messages end the sentence "Die Umgebungsvariable NAME …".
 */
export const HouseSettings = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: port(3000),
  BOT_PORT: port(3978),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "muss eine Adresse sein, die mit http:// oder https:// beginnt" })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|libsql:\/\/.|https?:\/\/.|:memory:$)/, {
      error: "muss mit file:, libsql:// oder http(s):// beginnen",
    })
    .default("file:data/stadtlotse.db"),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "muss fatal, error, warn, info, debug, trace oder silent sein",
    })
    .default("info"),
  TODAY: CalendarDay.optional(),
  RETENTION_DAYS: z.coerce
    .number({ error: "muss eine Zahl von 1 bis 3650 sein" })
    .int({ error: "muss eine ganze Zahl von 1 bis 3650 sein" })
    .min(1, { error: "muss mindestens 1 sein" })
    .max(3650, { error: "darf höchstens 3650 sein" })
    .default(30),
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: "muss eine Adresse sein, die mit http:// oder https:// beginnt" })
    .optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_MODEL: z.string().optional(),
});
export type HouseSettings = z.infer<typeof HouseSettings>;

/** A wrong value in the environment; the message is a German sentence for the operator that names the variable. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * Reads settings from an environment. Empty values count as not set, as in a copied `.env.example`.
 *
 * @throws SettingsError naming each wrong variable
 */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== "");
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(
    ({ path, message }) => `Die Umgebungsvariable ${path.join(".")} ${describe(message)}.`,
  );
  throw new SettingsError([...new Set(sentences)].join("\n"));
}

/**
 * How the house is opened with these settings.
 *
 * @throws SettingsError for a language model with an address but no name, or the other way round
 */
export function houseOptionsOf(settings: HouseSettings): StadtlotseOptions {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, TODAY, RETENTION_DAYS } = settings;
  const languageModel = languageModelOf(settings);
  return {
    databaseUrl: DATABASE_URL,
    publicUrl: publicUrlOf(settings),
    retentionDays: RETENTION_DAYS,
    ...(DATABASE_AUTH_TOKEN === undefined ? {} : { databaseAuthToken: DATABASE_AUTH_TOKEN }),
    ...(TODAY === undefined ? {} : { today: () => TODAY }),
    ...(languageModel === undefined ? {} : { languageModel }),
  };
}

/** The base of links: as configured, else where the API listens. */
export function publicUrlOf({ PUBLIC_URL, HOST, PORT }: HouseSettings): string {
  return PUBLIC_URL ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;
}

function languageModelOf({
  LLM_BASE_URL: baseUrl,
  LLM_API_KEY: apiKey,
  LLM_MODEL: model,
}: HouseSettings): LanguageModelEndpoint | undefined {
  if (baseUrl === undefined && model === undefined) return undefined;
  if (model === undefined) throw new SettingsError("Die Umgebungsvariable LLM_MODEL fehlt zu LLM_BASE_URL.");
  if (baseUrl === undefined)
    throw new SettingsError("Die Umgebungsvariable LLM_BASE_URL fehlt zu LLM_MODEL.");
  return { baseUrl, model, ...(apiKey === undefined ? {} : { apiKey }) };
}

function describe(message: string): string {
  return message.startsWith("not a calendar day") ? "muss ein Tag in der Form JJJJ-MM-TT sein" : message;
}
