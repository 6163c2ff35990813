import { HouseSettings, SettingsError } from "@stadtlotse/assistant";
import * as z from "zod";
import type { IdentityProvider } from "./identity/read-token.js";

const origin = /^https?:\/\/[^/\s]+$/;

/** What the API understands besides the settings of every process. */
export const ApiSettings = HouseSettings.extend({
  /** Bearer tokens of this OpenID provider are taken; with OIDC_AUDIENCE, the name under which it knows this house. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "muss eine Adresse sein, die mit http:// oder https:// beginnt" })
    .optional(),
  OIDC_AUDIENCE: z.string().optional(),
  /** Where a token says its roles (staff, office, admin) and its municipality (AGS); a dot leads into an object. */
  OIDC_ROLES_CLAIM: z.string().default("roles"),
  OIDC_MUNICIPALITY_CLAIM: z.string().default("ags"),
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

/**
 * Whose tokens count, where that is configured.
 *
 * @throws SettingsError for an issuer without an audience, or the other way round
 */
export function identityProviderOf(settings: ApiSettings): IdentityProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = settings;
  if (issuer === undefined && audience === undefined) return undefined;
  if (issuer === undefined)
    throw new SettingsError("Die Umgebungsvariable OIDC_ISSUER fehlt zu OIDC_AUDIENCE.");
  if (audience === undefined)
    throw new SettingsError("Die Umgebungsvariable OIDC_AUDIENCE fehlt zu OIDC_ISSUER.");
  const claims = { roles: settings.OIDC_ROLES_CLAIM, municipality: settings.OIDC_MUNICIPALITY_CLAIM };
  return { issuer, audience, claims };
}
