import * as z from "zod";
import { RequestError } from "../problems/request-error.js";
import { type Discovery, discoverProvider, longestWaitMs } from "./discover-provider.js";
import type { TokenReader } from "./read-token.js";

/** As what this house is known to the provider with which people sign in on the web page. */
export interface SignInClient {
  issuer: string;
  clientId: string;
  /** Where the provider wants one although the page proves by PKCE that it asked. */
  clientSecret?: string;
  scope: string;
}

/** What the page needs to send somebody to the provider. */
export interface SignInAddress {
  authorizationEndpoint: string;
  clientId: string;
  scope: string;
}

/** What the page brings back from there. */
export interface SignInCode {
  code: string;
  codeVerifier: string;
  redirectUri: string;
}

/** Signs people in by the authorization code flow with PKCE (RFC 6749, RFC 7636). */
export interface SignInProvider {
  /** @throws RequestError `IDENTITY_UNAVAILABLE` */
  describe(): Promise<SignInAddress>;
  /**
   * A bearer token of the provider for a code of its own.
   *
   * @throws RequestError `INVALID_TOKEN` when the code is refused or its token does not count here,
   * `IDENTITY_UNAVAILABLE`
   */
  exchange(code: SignInCode): Promise<string>;
}

const TokenReply = z.object({ access_token: z.string().optional(), id_token: z.string().optional() });

export function createSignInProvider(
  { issuer, clientId, clientSecret, scope }: SignInClient,
  readToken: TokenReader,
): SignInProvider {
  let discovery: Promise<Discovery> | undefined;
  const discovered = async () => {
    discovery ??= discoverProvider(issuer);
    try {
      const { authorization_endpoint, token_endpoint } = await discovery;
      if (authorization_endpoint === undefined || token_endpoint === undefined) {
        throw new Error("the provider signs nobody in");
      }
      return { authorizationEndpoint: authorization_endpoint, tokenEndpoint: token_endpoint };
    } catch (cause) {
      discovery = undefined;
      throw new RequestError("IDENTITY_UNAVAILABLE", { cause });
    }
  };

  return {
    async describe() {
      const { authorizationEndpoint } = await discovered();
      return { authorizationEndpoint, clientId, scope };
    },
    async exchange({ code, codeVerifier, redirectUri }) {
      const { tokenEndpoint } = await discovered();
      const reply = await requestTokens(tokenEndpoint, {
        grant_type: "authorization_code",
        client_id: clientId,
        ...(clientSecret === undefined ? {} : { client_secret: clientSecret }),
        code,
        code_verifier: codeVerifier,
        redirect_uri: redirectUri,
      });
      // which of the two is made out to this house depends on the provider
      const tokens = [reply.access_token, reply.id_token].filter((token) => token !== undefined);
      for (const token of tokens) if (await counts(token, readToken)) return token;
      throw new RequestError("INVALID_TOKEN");
    },
  };
}

async function requestTokens(endpoint: string, form: Record<string, string>) {
  let response: Response;
  try {
    const body = new URLSearchParams(form);
    response = await fetch(endpoint, { method: "POST", body, signal: AbortSignal.timeout(longestWaitMs) });
  } catch (cause) {
    throw new RequestError("IDENTITY_UNAVAILABLE", { cause });
  }
  if (response.status >= 500) throw new RequestError("IDENTITY_UNAVAILABLE");
  if (!response.ok) throw new RequestError("INVALID_TOKEN");
  const reply = TokenReply.safeParse(await response.json().catch(() => undefined));
  if (!reply.success) throw new RequestError("IDENTITY_UNAVAILABLE", { cause: reply.error });
  return reply.data;
}

async function counts(token: string, readToken: TokenReader): Promise<boolean> {
  try {
    await readToken(token);
    return true;
  } catch (error) {
    if (error instanceof RequestError && error.code === "INVALID_TOKEN") return false;
    throw error;
  }
}
