import { HouseSettings } from "@stadtlotse/assistant";
import * as z from "zod";

const libraries = ["teams-ai", "agents-hosting"] as const;
const registrationTypes = ["SingleTenant", "UserAssignedMSI"] as const;

/**
 * Every setting of the bot; a message ends the sentence "Die Umgebungsvariable NAME …". Microsoft's four names
 * are those of its documents. Multi-tenant registrations can no longer be made and are not offered.
 */
export const BotSettings = HouseSettings.extend({
  NODE_ENV: z.string().optional(),
  MicrosoftAppId: z.guid({ error: "muss die Anwendungs-ID der Registrierung sein (eine GUID)" }).optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(registrationTypes, { error: `muss ${registrationTypes.join(" oder ")} sein` })
    .optional(),
  MicrosoftAppTenantId: z.guid({ error: "muss die ID des Mandanten sein (eine GUID)" }).optional(),
  /** Whose library speaks with Teams; `agents-hosting` is the supported successor, still on trial here. */
  TEAMS_LIBRARY: z.enum(libraries, { error: `muss ${libraries.join(" oder ")} sein` }).default("teams-ai"),
  /** Name of the OAuth connection of the Azure Bot by which people sign in; without it nobody can. */
  TEAMS_SIGN_IN_CONNECTION: z.string().min(1).optional(),
  /** Object ids of the accounts that act for the office, separated by commas. */
  TEAMS_OFFICE_ACCOUNTS: z
    .string()
    .default("")
    .transform((list) => list.split(",").map((id) => id.trim()))
    .transform((ids) => new Set(ids.filter((id) => id !== ""))),
}).superRefine((settings, { addIssue }) => {
  const fault = (name: keyof AppRegistration | "TEAMS_SIGN_IN_CONNECTION", message: string) =>
    addIssue({ code: "custom", path: [name], message });
  const { MicrosoftAppId, MicrosoftAppType, MicrosoftAppPassword, MicrosoftAppTenantId } = settings;
  if (settings.TEAMS_SIGN_IN_CONNECTION !== undefined) {
    if (MicrosoftAppId === undefined) fault("TEAMS_SIGN_IN_CONNECTION", "braucht eine MicrosoftAppId");
    if (settings.TEAMS_LIBRARY !== "teams-ai")
      fault("TEAMS_SIGN_IN_CONNECTION", "geht nur mit TEAMS_LIBRARY=teams-ai");
  }
  if (MicrosoftAppId === undefined) {
    // Without it anybody could speak in anybody's name.
    const isProduction = settings.NODE_ENV === "production";
    if (isProduction)
      fault("MicrosoftAppId", "fehlt: Im Betrieb startet der Teams-Bot nur mit App-Registrierung");
    return;
  }
  if (MicrosoftAppTenantId === undefined) fault("MicrosoftAppTenantId", "fehlt zu MicrosoftAppId");
  if (MicrosoftAppType === undefined) fault("MicrosoftAppType", "fehlt zu MicrosoftAppId");
  if (MicrosoftAppType === "SingleTenant" && MicrosoftAppPassword === undefined) {
    fault("MicrosoftAppPassword", "fehlt zu MicrosoftAppType=SingleTenant");
  }
  if (MicrosoftAppType === "UserAssignedMSI" && MicrosoftAppPassword !== undefined) {
    fault("MicrosoftAppPassword", "darf bei MicrosoftAppType=UserAssignedMSI nicht gesetzt sein");
  }
});
export type BotSettings = z.infer<typeof BotSettings>;

/** The bot's identity at Microsoft, in the words of its libraries. */
export interface AppRegistration {
  MicrosoftAppId: string;
  MicrosoftAppTenantId: string;
  MicrosoftAppType: (typeof registrationTypes)[number];
  MicrosoftAppPassword?: string;
}

/** The app registration, if there is one. */
export function registrationOf(settings: BotSettings): AppRegistration | undefined {
  const { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType, MicrosoftAppPassword } = settings;
  if (MicrosoftAppId === undefined || MicrosoftAppTenantId === undefined || MicrosoftAppType === undefined) {
    return undefined; // the schema lets no half registration through
  }
  return {
    MicrosoftAppId,
    MicrosoftAppTenantId,
    MicrosoftAppType,
    ...(MicrosoftAppPassword === undefined ? {} : { MicrosoftAppPassword }),
  };
}
