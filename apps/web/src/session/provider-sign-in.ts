import type { SignInOffer } from "@stadtlotse/client";
import { exchangeCode } from "../server/sign-in.js";

type Provider = NonNullable<SignInOffer["provider"]>;

/** What has to be remembered while somebody is at their identity provider. */
interface Pending {
  state: string;
  codeVerifier: string;
  /** Where they were before. */
  path: string;
}

const name = "stadtlotse.sign-in";

/** Where the provider sends people back to. */
const landing = "/anmelden";

/** The provider has sent nobody whom this window had sent there. */
export class StraySignIn extends Error {}

/** Sends somebody to their identity provider (RFC 6749 with RFC 7636); they come back to `landing`. */
export async function leaveForProvider(provider: Provider): Promise<void> {
  const pending = { state: randomText(), codeVerifier: randomText(), path: location.pathname };
  sessionStorage.setItem(name, JSON.stringify(pending satisfies Pending));
  const address = new URL(provider.authorizationEndpoint);
  const query = {
    response_type: "code",
    client_id: provider.clientId,
    redirect_uri: location.origin + landing,
    scope: provider.scope,
    state: pending.state,
    code_challenge: await challengeOf(pending.codeVerifier),
    code_challenge_method: "S256",
  };
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  location.assign(address);
}

/**
 * The token of who comes back from the provider, and where they were before; `undefined` for everybody else. What
 * came back is used once: the address is cleared of it.
 *
 * @throws StraySignIn, or ApiError when it is refused
 */
export async function returnFromProvider(): Promise<{ token: string; path: string } | undefined> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has("state")) return undefined;
  const stored = sessionStorage.getItem(name);
  sessionStorage.removeItem(name);
  history.replaceState(history.state, "", landing);
  const pending = stored === null ? undefined : (JSON.parse(stored) as Pending);
  const code = answer.get("code");
  if (pending === undefined || code === null || answer.get("state") !== pending.state)
    throw new StraySignIn();
  const { codeVerifier, path } = pending;
  const token = await exchangeCode({ code, codeVerifier, redirectUri: location.origin + landing });
  return { token, path: path === landing ? "/" : path };
}

async function challengeOf(verifier: string): Promise<string> {
  return toBase64Url(
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))),
  );
}

function randomText(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
