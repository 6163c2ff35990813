import { type Caller, createClient } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** Who is signed in, as the server sees it. */
export function readCaller(): Promise<Caller> {
  return dataOf(client.GET("/v1/caller", { signal: timeout() }));
}

/**
 * For whom a key speaks, before it is kept.
 *
 * @throws ApiError when the server does not know it
 */
export function readCallerWith(key: string): Promise<Caller> {
  return dataOf(createClient({ baseUrl: location.origin, key }).GET("/v1/caller", { signal: timeout() }));
}
