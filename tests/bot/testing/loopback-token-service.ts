import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface LoopbackTokenService {
  address: string;
  /** What Teams' token becomes; nothing is exchanged without it. */
  exchangesTo(token: string | undefined): void;
  /** What was asked for, in order. */
  calls: string[];
  close(): Promise<void>;
}

/**
 * Stands where the token service of the Bot Framework stands, and where a machine in Azure asks for the token of its
 * managed identity.
 */
export async function startLoopbackTokenService(): Promise<LoopbackTokenService> {
  const calls: string[] = [];
  const kept = new Map<string, string>();
  let exchanged: string | undefined;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const [user, connection] = [searchParams.get("userId") ?? "", searchParams.get("connectionName")];
    calls.push(pathname);
    const answer = (status: number, content: object) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(content));
    };
    const token = (value: string) => ({ connectionName: connection, channelId: "msteams", token: value });
    if (pathname === "/identity") {
      const expiry = Math.floor(Date.now() / 1000) + 3600;
      return answer(200, {
        access_token: "bot",
        expires_on: String(expiry),
        resource: "r",
        token_type: "Bearer",
      });
    }
    if (request.headers.authorization !== "Bearer bot") return answer(401, {});
    if (pathname === "/api/usertoken/GetToken") {
      const known = kept.get(user);
      if (known !== undefined) return answer(200, token(known));
      return response.writeHead(404).end(); // the libraries take any body for a token
    }
    if (pathname === "/api/botsignin/GetSignInResource") {
      const tokenExchangeResource = {
        id: `exchange-${calls.length}`,
        uri: "api://stadtlotse",
        providerId: "entra",
      };
      return answer(200, { signInLink: "https://login.example.org/", tokenExchangeResource });
    }
    if (
      pathname === "/api/usertoken/exchange" &&
      exchanged !== undefined &&
      JSON.parse(body).token === "of-teams"
    ) {
      kept.set(user, exchanged);
      return answer(200, token(exchanged));
    }
    return answer(412, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    exchangesTo(next) {
      exchanged = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
