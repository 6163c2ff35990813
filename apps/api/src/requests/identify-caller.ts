import type { ApiKeys } from "@stadtlotse/registry";
import type { Context } from "hono";
import type { TokenReader } from "../identity/read-token.js";
import { countCall, type RateLimit } from "../limits/limit-rate.js";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment, Caller } from "./environment.js";

const anonymous: Caller = { role: "anonymous", asker: { kind: "anonymous" }, owner: "anonymous" };

export interface Identities {
  apiKeys: Pick<ApiKeys, "verify">;
  /** Where an identity provider is configured. */
  readToken: TokenReader | undefined;
}

/**
 * Finds out who calls, from `Authorization: Bearer`, a key or a token, and counts the call; without that header the
 * caller is anonymous.
 *
 * @throws RequestError `UNKNOWN_KEY`, `INVALID_TOKEN`, `TOO_MANY_REQUESTS`
 */
export function identifyCaller(
  identities: Identities,
  rateLimit: RateLimit,
): (c: Context<ApiEnvironment>) => Caller | Promise<Caller> {
  return (c) => {
    const authorization = c.req.header("authorization");
    if (authorization !== undefined) return findAndCount(c, identities, authorization, rateLimit);
    const counted = countCall(c, anonymous, rateLimit);
    return counted === undefined ? anonymous : counted.then(() => anonymous);
  };
}

async function findAndCount(
  c: Context<ApiEnvironment>,
  identities: Identities,
  authorization: string,
  rateLimit: RateLimit,
): Promise<Caller> {
  let caller: Caller;
  try {
    caller = await findCaller(identities, authorization);
  } catch (error) {
    await countCall(c, anonymous, rateLimit); // who guesses keys is counted too
    throw error;
  }
  await countCall(c, caller, rateLimit);
  return caller;
}

async function findCaller({ apiKeys, readToken }: Identities, authorization: string): Promise<Caller> {
  const credential = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (credential === undefined) throw new RequestError("UNKNOWN_KEY");
  if (readToken !== undefined && isToken(credential)) return readToken(credential);
  const record = await apiKeys.verify(credential);
  if (record === undefined) throw new RequestError("UNKNOWN_KEY");
  const { id, ags, role, scopes } = record;
  return {
    role,
    asker: { kind: "municipality", ags, role },
    owner: `key:${id}`,
    ...(scopes === undefined ? {} : { scopes }),
  };
}

/** A token has three parts between dots; a key of ours has none. */
function isToken(credential: string): boolean {
  return credential.split(".").length === 3;
}
