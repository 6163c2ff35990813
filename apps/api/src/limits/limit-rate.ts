import type { Context } from "hono";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment, Caller } from "../requests/environment.js";
import { addressOf } from "./address-of.js";
import { countedAddress, type Networks } from "./networks.js";

/** Counts the calls of a name: how many milliseconds it must wait, 0 where it need not. */
export interface Counts {
  take(name: string, perMinute: number): number | Promise<number>;
}

export interface RateLimit {
  /** Calls a minute of one key or one address; 0 for no limit. */
  perMinute: number;
  counts: Counts;
  /** Whose forwarded addresses count. */
  isProxy: Networks;
  /** Who is not counted. */
  isExempt: Networks;
}

/**
 * Counts one call: of whoever has proven who they are by that, of everybody else by their address. Waits only where the
 * count is kept elsewhere.
 *
 * @throws RequestError `TOO_MANY_REQUESTS`
 */
export function countCall(
  c: Context<ApiEnvironment>,
  caller: Pick<Caller, "owner">,
  { perMinute, counts, isProxy, isExempt }: RateLimit,
): Promise<void> | undefined {
  if (perMinute === 0) return undefined;
  const address = addressOf(c, isProxy);
  if (address === undefined || isExempt(address)) return undefined;
  const name = caller.owner === "anonymous" ? `address:${countedAddress(address)}` : caller.owner;
  const waitMs = counts.take(name, perMinute);
  if (typeof waitMs !== "number") return waitMs.then(requireNoWait);
  requireNoWait(waitMs);
  return undefined;
}

function requireNoWait(waitMs: number): void {
  if (waitMs > 0) {
    throw new RequestError("TOO_MANY_REQUESTS", { retryAfterSeconds: Math.ceil(waitMs / 1000) });
  }
}
