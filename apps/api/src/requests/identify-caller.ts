import type { ApiKeys } from "@stadtlotse/registry";
import { createMiddleware } from "hono/factory";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment, Caller } from "./environment.js";

const anonymous: Caller = { asker: { kind: "anonymous" }, owner: "anonymous" };

/** Finds out who calls from `Authorization: Bearer KEY`; without that header the caller is anonymous. */
export function identifyCaller(rooms: { registry: { apiKeys: Pick<ApiKeys, "verify"> } }) {
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const authorization = c.req.header("authorization");
    c.set(
      "caller",
      authorization === undefined ? anonymous : await findCaller(rooms.registry.apiKeys, authorization),
    );
    await next();
  });
}

async function findCaller(apiKeys: Pick<ApiKeys, "verify">, authorization: string): Promise<Caller> {
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  const record = key === undefined ? undefined : await apiKeys.verify(key);
  if (record === undefined) throw new RequestError("UNKNOWN_KEY");
  return {
    asker: { kind: "municipality", ags: record.ags, role: record.role },
    owner: `key:${record.id}`,
  };
}
