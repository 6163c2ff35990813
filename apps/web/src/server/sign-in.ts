import type { SignInCode, SignInOffer } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** How one can sign in here. */
export function readSignInOffer(): Promise<SignInOffer> {
  return dataOf(client.GET("/v1/sign-in", { signal: timeout() }));
}

/**
 * A token for what came back from the identity provider.
 *
 * @throws ApiError when it is refused
 */
export async function exchangeCode(body: SignInCode): Promise<string> {
  const { token } = await dataOf(client.POST("/v1/sign-in", { body, signal: timeout() }));
  return token;
}
