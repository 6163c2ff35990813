import { createMiddleware } from "hono/factory";
import type { ApiEnvironment } from "./environment.js";
import { frameOf } from "./frame.js";

const preflightHeaders = {
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "authorization, content-type, if-none-match",
  "access-control-max-age": "600",
};

/**
 * Lets web pages of these origins call the API, and no others. The framework's own step for this rebuilds each
 * response, which costs more than all the rest.
 */
export function allowOrigins(origins: readonly string[]) {
  const allowed = new Set(origins);
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const frame = frameOf(c);
    frame.vary = "origin";
    const origin = c.req.header("origin");
    if (origin === undefined || !allowed.has(origin)) return next();
    frame["access-control-allow-origin"] = origin;
    frame["access-control-expose-headers"] = "x-request-id, etag, link, retry-after";
    const isPreflight =
      c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined;
    return isPreflight ? c.body(null, 204, preflightHeaders) : next();
  });
}
