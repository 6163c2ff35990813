import { randomUUID } from "node:crypto";
import type { Context, Next } from "hono";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Logger } from "pino";
import type { Metrics } from "../operation/metrics.js";
import type { Span, Tracer } from "../tracing/tracer.js";
import type { ApiEnvironment } from "./environment.js";
import { addFrame, createFrame } from "./frame.js";

interface Frame {
  logger: Logger;
  metrics: Metrics;
  tracer: Tracer | undefined;
}

/**
 * What surrounds every request: its id, the security headers, one line in the log and its place in metrics and traces.
 * One step for all of it, because each further one costs more than the routing.
 */
export function frameRequest({ logger, metrics, tracer }: Frame) {
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const startedAt = performance.now();
    const requestId = accept(c.req.header("x-request-id")) ?? randomUUID();
    const frame = createFrame(requestId);
    c.set("frame", frame);
    metrics.beginRequest();

    if (tracer === undefined) await next();
    else await tracer.traceRequest(c.req.header("traceparent"), (span) => describe(span, c, next));

    addFrame(c, frame);
    const { method, route, status } = describeRequest(c);
    const ms = performance.now() - startedAt;
    metrics.endRequest(method, route, status, ms / 1000);
    logger.info({ requestId, method, route, status, ms: Math.round(ms * 10) / 10 });
  });
}

/** The pattern of the step that answered, never the path: a path can hold what a person typed. */
function describeRequest(c: Context<ApiEnvironment>): { method: string; route: string; status: number } {
  return { method: c.req.method, route: routePath(c), status: c.res.status };
}

/** Names as in OpenTelemetry's conventions for HTTP servers. */
async function describe(span: Span, c: Context<ApiEnvironment>, next: Next): Promise<void> {
  await next();
  const { method, route, status } = describeRequest(c);
  span.name(`${method} ${route}`);
  span.set({ "http.request.method": method, "http.route": route, "http.response.status_code": status });
  if (status >= 500) span.fail();
}

/** A caller may bring its own id, so that its log and ours can be read together. */
function accept(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w-]{8,64}$/.test(id) ? id : undefined;
}
