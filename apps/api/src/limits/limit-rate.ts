import type { RateLimits } from "@stadtlotse/registry";
import type { Context } from "hono";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment, Caller } from "../requests/environment.js";
import { addressOf } from "./address-of.js";
import { countedAddress, type Networks } from "./networks.js";

export interface RateLimit {
  /** Calls a minute of one key or one address; 0 for no limit. */
  perMinute: number;
  counts: RateLimits;
  /** Whose forwarded addresses count. */
  isProxy: Networks;
  /** Who is not counted. */
  isExempt: Networks;
}

/**
 * Counts one call: of whoever has proven who they are by that, of everybody else by their address.
 *
 * @throws RequestError `TOO_MANY_REQUESTS`
 */
export async function countCall(
  c: Context<ApiEnvironment>,
  caller: Pick<Caller, "owner">,
  { perMinute, counts, isProxy, isExempt }: RateLimit,
): Promise<void> {
  const address = addressOf(c, isProxy);
  if (perMinute === 0 || address === undefined || isExempt(address)) return;
  const name = caller.owner === "anonymous" ? `address:${countedAddress(address)}` : caller.owner;
  const waitMs = await counts.take(name, perMinute);
  if (waitMs > 0) {
    throw new RequestError("TOO_MANY_REQUESTS", { retryAfterSeconds: Math.ceil(waitMs / 1000) });
  }
}
