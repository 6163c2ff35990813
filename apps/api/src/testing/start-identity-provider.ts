import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export interface TestIdentityProvider {
  issuer: string;
  /** How often its keys were fetched. */
  fetches(): number;
  /** A token that is valid for an hour, or for as many seconds from now as said; `null`: for ever. */
  sign(
    claims: JWTPayload,
    options?: { expiresIn?: number | null; audience?: string; issuer?: string },
  ): Promise<string>;
  close(): Promise<void>;
}

/** An OpenID provider on a port of its own, for one organisation and, as Microsoft Entra does it, for many tenants. */
export async function startIdentityProvider(): Promise<TestIdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const kid = "key-0";
  let fetches = 0;
  const server = createServer(async (request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url === "/.well-known/openid-configuration") {
      response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
    } else if (request.url === "/common/.well-known/openid-configuration") {
      response.end(JSON.stringify({ issuer: `${issuer}/{tenantid}`, jwks_uri: `${issuer}/keys` }));
    } else {
      fetches += 1;
      response.end(JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid }] }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    fetches: () => fetches,
    async sign(claims, { expiresIn = 3600, audience = "stadtlotse", issuer: by = issuer } = {}) {
      const token = new SignJWT({ sub: "person-4711", ...claims })
        .setProtectedHeader({ alg: "ES256", kid })
        .setIssuer(by)
        .setAudience(audience);
      if (expiresIn !== null) token.setExpirationTime(new Date(Date.now() + expiresIn * 1000));
      return token.sign(privateKey);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
