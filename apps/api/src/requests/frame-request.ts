import { randomUUID } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Logger } from "pino";
import type { Metrics } from "../operation/metrics.js";
import type { ApiEnvironment } from "./environment.js";
import { securityHeaders } from "./security-headers.js";

/**
 * What surrounds every request: its id, the security headers, one line in the log and its place in the metrics.
 * One step for all of it, because each further one costs more than the routing.
 */
export function frameRequest({ logger, metrics }: { logger: Logger; metrics: Metrics }) {
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const startedAt = performance.now();
    const requestId = accept(c.req.header("x-request-id")) ?? randomUUID();
    c.set("requestId", requestId);
    c.header("x-request-id", requestId);
    for (const [name, value] of securityHeaders) c.header(name, value);

    await next();

    // The pattern of the step that answered, never the path: a path can hold what a person typed.
    const request = { method: c.req.method, route: routePath(c), status: c.res.status };
    const ms = performance.now() - startedAt;
    metrics.observeRequest(request, ms / 1000);
    logger.info({ requestId, ...request, ms: Math.round(ms * 10) / 10 });
  });
}

/** A caller may bring its own id, so that its log and ours can be read together. */
function accept(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w-]{8,64}$/.test(id) ? id : undefined;
}
