import type { ApiKeys } from "@stadtlotse/registry";
import { createMiddleware } from "hono/factory";
import type { TokenReader } from "../identity/read-token.js";
import { countCall, type RateLimit } from "../limits/limit-rate.js";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment, Caller } from "./environment.js";

const anonymous: Caller = { role: "anonymous", asker: { kind: "anonymous" }, owner: "anonymous" };

interface Identities {
  apiKeys: Pick<ApiKeys, "verify">;
  /** Where an identity provider is configured. */
  readToken: TokenReader | undefined;
}

/** Finds out who calls, and whether they may do so this often, from `Authorization: Bearer`, a key or a token; without that header the caller is anonymous. */
export function identifyCaller(identities: Identities, rateLimit: RateLimit) {
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const authorization = c.req.header("authorization");
    const caller =
      authorization === undefined
        ? anonymous
        : await findCaller(identities, authorization).catch(async (error: unknown) => {
            await countCall(c, anonymous, rateLimit); // who guesses keys is counted too
            throw error;
          });
    await countCall(c, caller, rateLimit);
    c.set("caller", caller);
    await next();
  });
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
