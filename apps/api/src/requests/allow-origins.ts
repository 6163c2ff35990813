import { createMiddleware } from "hono/factory";
import type { ApiEnvironment } from "./environment.js";

const preflightHeaders: readonly (readonly [name: string, value: string])[] = [
  ["access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE"],
  ["access-control-allow-headers", "authorization, content-type, if-none-match"],
  ["access-control-max-age", "600"],
];

/**
 * Lets web pages of these origins call the API, and no others. The framework's own step for this rebuilds each
 * response, which costs more than all the rest.
 */
export function allowOrigins(origins: readonly string[]) {
  const allowed = new Set(origins);
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    c.header("vary", "origin", { append: true });
    const origin = c.req.header("origin");
    if (origin === undefined || !allowed.has(origin)) return next();
    c.header("access-control-allow-origin", origin);
    c.header("access-control-expose-headers", "x-request-id, etag, link, retry-after");
    const isPreflight =
      c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined;
    if (!isPreflight) return next();
    for (const [name, value] of preflightHeaders) c.header(name, value);
    return c.body(null, 204);
  });
}
