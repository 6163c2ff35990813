import { createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import { RequestError } from "../problems/request-error.js";
import type { Caller } from "../requests/environment.js";
import type { Rooms } from "../rooms.js";
import { discoverProvider, longestWaitMs, tenantPlace } from "./discover-provider.js";
import { type ClaimNames, readClaims } from "./read-claims.js";

/** Whose tokens count, and what they say. */
export interface IdentityProvider {
  /** With `{tenantid}` in it, as Microsoft Entra writes it, the tokens of every tenant count. */
  issuer: string;
  audience: string;
  claims: ClaimNames;
  /** Where every tenant counts: the one whose tokens may name roles and municipalities. */
  officeTenant?: string;
}

/** Finds out for whom a bearer token speaks. @throws RequestError `INVALID_TOKEN`, `IDENTITY_UNAVAILABLE` */
export type TokenReader = (token: string) => Promise<Caller>;

/** Signatures with a public key alone: `none` and shared secrets would let anybody write tokens. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const clockToleranceSeconds = 60;

/** Reads tokens of one provider. Its keys are fetched at the first token and kept; a new key is looked for when named. */
export function createTokenReader(
  { issuer, audience, claims: names, officeTenant }: IdentityProvider,
  { registry }: Pick<Rooms, "registry">,
): TokenReader {
  const isShared = issuer.includes(tenantPlace);
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keysOfProvider = async () => {
    keys ??= findKeys(issuer);
    try {
      return await keys;
    } catch (cause) {
      keys = undefined;
      throw new RequestError("IDENTITY_UNAVAILABLE", { cause });
    }
  };

  return async (token) => {
    const findKey = await keysOfProvider();
    try {
      const { payload } = await jwtVerify(token, findKey, {
        issuer: isShared ? issuer.replace(tenantPlace, tenantOf(token)) : issuer,
        audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ["exp", "sub"],
      });
      const isOurs = !isShared || payload.tid === officeTenant;
      return await readClaims(payload, { names, isOurs }, registry.tenants);
    } catch (cause) {
      if (cause instanceof errors.JOSEError && !unreachable.has(cause.code)) {
        throw new RequestError("INVALID_TOKEN", { cause });
      }
      if (cause instanceof errors.JOSEError || isFetchError(cause)) {
        throw new RequestError("IDENTITY_UNAVAILABLE", { cause });
      }
      throw cause;
    }
  };
}

/** The tenant that a token says it is of; the signature is checked against that afterwards. */
function tenantOf(token: string): string {
  const { tid } = decodeJwt(token);
  if (typeof tid === "string" && /^[\w-]+$/.test(tid)) return tid;
  throw new errors.JWTInvalid("the token names no tenant");
}

/** What the library says where the keys cannot be had, which is not the fault of the token. */
const unreachable: ReadonlySet<string> = new Set([
  "ERR_JOSE_GENERIC",
  "ERR_JWKS_TIMEOUT",
  "ERR_JWKS_INVALID",
]);

function isFetchError(error: unknown): boolean {
  return error instanceof TypeError && error.message === "fetch failed";
}

async function findKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const { jwks_uri } = await discoverProvider(issuer);
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: longestWaitMs });
}
