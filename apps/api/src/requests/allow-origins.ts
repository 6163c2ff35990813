import type { Context } from "hono";
import type { ApiEnvironment } from "./environment.js";

const preflightHeaders = {
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "authorization, content-type, if-none-match",
  "access-control-max-age": "600",
};

const elsewhere = { vary: "origin" };
const readable = { "access-control-expose-headers": "x-request-id, etag, link, retry-after" };

/**
 * Lets web pages of these origins call the API, and no others. The framework's own step for this rebuilds each
 * response, which costs more than all the rest.
 *
 * @returns what is asked of each request; a response where a browser asks before it calls
 */
export function allowOrigins(
  origins: readonly string[],
): (c: Context<ApiEnvironment>) => Response | undefined {
  const allowed = new Set(origins);
  return (c) => {
    if (allowed.size === 0) return undefined;
    const frame = c.get("frame");
    frame.origin = elsewhere;
    const origin = c.req.header("origin");
    if (origin === undefined || !allowed.has(origin)) return undefined;
    frame.origin = { ...elsewhere, ...readable, "access-control-allow-origin": origin };
    const isPreflight =
      c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined;
    return isPreflight ? c.body(null, 204, preflightHeaders) : undefined;
  };
}
