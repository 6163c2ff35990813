import { CalendarDay } from "@stadtlotse/domain";
import type { EmbeddingEndpoint } from "@stadtlotse/knowledge-base";
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
  EMBEDDING_BASE_URL: z
    .url({ protocol: /^https?$/, error: "muss eine Adresse sein, die mit http:// oder https:// beginnt" })
    .optional(),
  EMBEDDING_MODEL: z.string().optional(),
  OCR: z.enum(["on", "off"], { error: "muss on oder off sein" }).default("off"),
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
 * @throws SettingsError for a model with an address but no name, or the other way round
 */
export function houseOptionsOf(settings: HouseSettings): StadtlotseOptions {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, TODAY, RETENTION_DAYS } = settings;
  const languageModel = languageModelOf(settings);
  const embedding = embeddingOf(settings);
  return {
    databaseUrl: DATABASE_URL,
    publicUrl: publicUrlOf(settings),
    retentionDays: RETENTION_DAYS,
    ocr: settings.OCR === "on",
    ...(DATABASE_AUTH_TOKEN === undefined ? {} : { databaseAuthToken: DATABASE_AUTH_TOKEN }),
    ...(TODAY === undefined ? {} : { today: () => TODAY }),
    ...(languageModel === undefined ? {} : { languageModel }),
    ...(embedding === undefined ? {} : { embedding }),
  };
}

/** The base of links: as configured, else where the API listens. */
export function publicUrlOf({ PUBLIC_URL, HOST, PORT }: HouseSettings): string {
  return PUBLIC_URL ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;
}

function languageModelOf(settings: HouseSettings): LanguageModelEndpoint | undefined {
  const endpoint = endpointOf(settings, "LLM_BASE_URL", "LLM_MODEL");
  const apiKey = settings.LLM_API_KEY;
  return endpoint && { ...endpoint, ...(apiKey === undefined ? {} : { apiKey }) };
}

function embeddingOf(settings: HouseSettings): EmbeddingEndpoint | undefined {
  return endpointOf(settings, "EMBEDDING_BASE_URL", "EMBEDDING_MODEL");
}

/** A model is named by address and name together, or not at all. */
function endpointOf(
  settings: HouseSettings,
  address: "LLM_BASE_URL" | "EMBEDDING_BASE_URL",
  name: "LLM_MODEL" | "EMBEDDING_MODEL",
): { baseUrl: string; model: string } | undefined {
  const baseUrl = settings[address];
  const model = settings[name];
  if (baseUrl === undefined && model === undefined) return undefined;
  if (model === undefined) throw new SettingsError(`Die Umgebungsvariable ${name} fehlt zu ${address}.`);
  if (baseUrl === undefined) throw new SettingsError(`Die Umgebungsvariable ${address} fehlt zu ${name}.`);
  return { baseUrl, model };
}

function describe(message: string): string {
  return message.startsWith("not a calendar day") ? "muss ein Tag in der Form JJJJ-MM-TT sein" : message;
}
