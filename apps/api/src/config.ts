import { HouseSettings, SettingsError } from "@stadtlotse/assistant";
import * as z from "zod";
import type { IdentityProvider } from "./identity/read-token.js";
import type { SignInClient } from "./identity/sign-in-provider.js";
import { parseNetworks } from "./limits/networks.js";

const origin = /^https?:\/\/[^/\s]+$/;

const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((items) => items.split(",").flatMap((item) => item.trim() || []));

function networks(fallback: string) {
  return list(fallback).refine((entries) => parseNetworks(entries) !== undefined, {
    error: "muss eine Liste von Adressen oder Netzen mit Kommas sein, zum Beispiel 10.0.0.0/8,::1",
  });
}

function wholeNumber({ from, to, default: fallback }: { from: number; to: number; default: number }) {
  const error = `muss eine ganze Zahl von ${from} bis ${to} sein`;
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error }).default(fallback);
}

/** What the API understands besides the settings of every process. */
export const ApiSettings = HouseSettings.extend({
  /** Bearer tokens of this OpenID provider are taken; with OIDC_AUDIENCE, the name under which it knows this house. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "muss eine Adresse sein, die mit http:// oder https:// beginnt" })
    .optional(),
  OIDC_AUDIENCE: z.string().optional(),
  /** As what the provider knows the web page; without it people sign in there by key alone. */
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What a sign-in on the web page asks the provider for. */
  OIDC_SCOPE: z.string().default("openid"),
  /** With {tenantid} in OIDC_ISSUER: the tenant whose tokens may name roles and municipalities. */
  OIDC_OFFICE_TENANT: z.guid({ error: "muss die ID eines Mandanten sein (eine GUID)" }).optional(),
  /** Where a token says its roles (staff, office, admin) and its municipality (AGS); a dot leads into an object. */
  OIDC_ROLES_CLAIM: z.string().default("roles"),
  OIDC_MUNICIPALITY_CLAIM: z.string().default("ags"),
  /** A collector that takes traces by OTLP over HTTP; without it none are recorded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "muss eine Adresse sein, die mit http:// oder https:// beginnt" })
    .optional(),
  /** Requests a minute of one key or one address; 0 for no limit. */
  RATE_LIMIT_PER_MINUTE: wholeNumber({ from: 0, to: 1_000_000, default: 300 }),
  /** `database` where several processes count together. */
  RATE_LIMIT_STORE: z
    .enum(["memory", "database"], { error: "muss memory oder database sein" })
    .default("memory"),
  /** Who is not counted. */
  RATE_LIMIT_EXEMPT: networks("127.0.0.0/8,::1"),
  /** Behind these the address counts that they forward in X-Forwarded-For. */
  TRUSTED_PROXIES: networks(""),
  MAX_CONCURRENT_REQUESTS: wholeNumber({ from: 1, to: 100_000, default: 256 }),
  /** In this time a request must have arrived in full. */
  REQUEST_TIMEOUT_SECONDS: wholeNumber({ from: 1, to: 3600, default: 30 }),
  /** Web pages of these origins may call the API from a browser; a list with commas, empty by default. */
  CORS_ORIGINS: list("").refine((origins) => origins.every((item) => origin.test(item)), {
    error: "muss eine Liste mit Kommas sein, zum Beispiel https://intranet.stadt.de,https://portal.stadt.de",
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
  const officeTenant = settings.OIDC_OFFICE_TENANT;
  return { issuer, audience, claims, ...(officeTenant === undefined ? {} : { officeTenant }) };
}

/**
 * As what people sign in on the web page, where that is configured.
 *
 * @throws SettingsError for a client without an issuer
 */
export function signInClientOf(settings: ApiSettings): SignInClient | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (clientId === undefined) return undefined;
  if (issuer === undefined) {
    throw new SettingsError("Die Umgebungsvariable OIDC_ISSUER fehlt zu OIDC_CLIENT_ID.");
  }
  return {
    issuer,
    clientId,
    scope: settings.OIDC_SCOPE,
    ...(clientSecret === undefined ? {} : { clientSecret }),
  };
}
