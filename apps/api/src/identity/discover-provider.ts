import * as z from "zod";

/** Where Microsoft Entra, which has an issuer for each tenant, writes the tenant. */
export const tenantPlace = "{tenantid}";
/** The name under which it keeps what holds for all tenants. */
const commonTenant = "common";
export const longestWaitMs = 5_000;

const Discovery = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  authorization_endpoint: z.url().optional(),
  token_endpoint: z.url().optional(),
});
export type Discovery = z.infer<typeof Discovery>;

/**
 * OpenID Connect Discovery 1.0: the provider says itself where its keys are, and where people sign in.
 *
 * @throws Error when it cannot be reached or names another issuer
 */
export async function discoverProvider(issuer: string): Promise<Discovery> {
  const address = `${issuer.replace(tenantPlace, commonTenant).replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWaitMs) });
  if (!response.ok) throw new Error(`the provider answered with ${response.status}`);
  const discovered = Discovery.parse(await response.json());
  if (discovered.issuer !== issuer) throw new Error("the provider names another issuer");
  return discovered;
}
