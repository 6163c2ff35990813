import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export interface SignInProvider {
  issuer: string;
  /** What the next token says. */
  claims: JWTPayload;
  /** Whether the person says no at the provider. */
  refuses: boolean;
  close(): Promise<void>;
}

export const clientId = "stadtlotse-web";

/** An OpenID provider that signs everybody in at once: by authorization code, and only with the proof of RFC 7636. */
export async function startSignInProvider(): Promise<SignInProvider> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const kid = "key-0";
  const grants = new Map<string, URLSearchParams>();

  const authorize = (asked: URLSearchParams): string => {
    const back = new URL(asked.get("redirect_uri") ?? "");
    back.searchParams.set("state", asked.get("state") ?? "");
    if (provider.refuses) back.searchParams.set("error", "access_denied");
    else {
      const code = randomUUID();
      grants.set(code, asked);
      back.searchParams.set("code", code);
    }
    return back.href;
  };
  const exchange = async (form: URLSearchParams): Promise<string | undefined> => {
    const code = form.get("code") ?? "";
    const asked = grants.get(code);
    grants.delete(code);
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isSound =
      asked?.get("code_challenge_method") === "S256" &&
      asked.get("code_challenge") === proof &&
      asked.get("redirect_uri") === form.get("redirect_uri") &&
      form.get("client_id") === clientId;
    if (!isSound) return undefined;
    return new SignJWT({ sub: "person-4711", ...provider.claims })
      .setProtectedHeader({ alg: "ES256", kid })
      .setIssuer(provider.issuer)
      .setAudience("stadtlotse")
      .setExpirationTime("1h")
      .sign(privateKey);
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", provider.issuer);
    const send = (status: number, content: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
    if (pathname === "/authorize") {
      response.writeHead(302, { location: authorize(searchParams) }).end();
    } else if (pathname === "/token") {
      const token = await exchange(new URLSearchParams(await readBody(request)));
      if (token === undefined) send(400, { error: "invalid_grant" });
      // the token for the provider's own interface means nothing here
      else send(200, { access_token: "opaque", id_token: token, token_type: "Bearer" });
    } else if (pathname === "/keys") {
      send(200, { keys: [{ ...(await exportJWK(publicKey)), kid }] });
    } else {
      const { issuer } = provider;
      send(200, {
        issuer,
        jwks_uri: `${issuer}/keys`,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const provider: SignInProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    claims: {},
    refuses: false,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return provider;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}
