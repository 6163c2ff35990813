import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TokenService } from "@stadtlotse/bot";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export interface LoopbackIssuer {
  tokenService: TokenService;
  /** A token of this issuer; the changes say what is wrong with it. */
  sign(claims: JWTPayload, changes?: { keyId?: string; isForged?: boolean }): Promise<string>;
  close(): Promise<void>;
}

const keyId = "channel-key";

/** Stands where Microsoft's issuer stands: publishes one key, endorsed for Teams and the web chat. */
export async function startLoopbackIssuer(): Promise<LoopbackIssuer> {
  const own = await generateKeyPair("RS256");
  const foreign = await generateKeyPair("RS256");
  const key = {
    ...(await exportJWK(own.publicKey)),
    kid: keyId,
    use: "sig",
    endorsements: ["msteams", "webchat"],
  };
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify(request.url === "/keys" ? { keys: [key] } : { jwks_uri: `${address()}/keys` }),
    );
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    tokenService: tokenServiceAt(address()),
    sign: (claims, changes = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: changes.keyId ?? keyId })
        .sign((changes.isForged === true ? foreign : own).privateKey),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Everything that the libraries would look up at Microsoft, at one address. */
export function tokenServiceAt(address: string): TokenService {
  return {
    ToBotFromChannelTokenIssuer: "https://api.botframework.com",
    ToBotFromChannelOpenIdMetadataUrl: `${address}/channel`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${address}/emulator`,
    ToChannelFromBotLoginUrl: address,
    ToChannelFromBotOAuthScope: "https://api.botframework.com",
    OAuthUrl: address,
  };
}
