import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import { problemResponses } from "../problems/problem-responses.js";
import { limitBody } from "../requests/limit-body.js";
import { type CallerRole, type Operation, permissions } from "../requests/permissions.js";
import { permit } from "../requests/permit.js";
import { scopeOf } from "../requests/scope-of.js";

export type Definition = Omit<RouteConfig, "security" | "middleware"> & { operationId: Operation };

interface Options {
  /** Of a body that may be longer than others. */
  longestBodyBytes?: number;
}

/**
 * A route with what every route has: who may call it, a limit where it takes a body, and the errors that follow from
 * both. Beside `addRead` it is the only way to make one, so that the table of permissions is enforced for all.
 */
export function defineRoute<Path extends string, Route extends Definition & { path: Path }>(
  route: Route,
  { longestBodyBytes }: Options = {},
) {
  const guard = permit(route.operationId, scopeOf(route.operationId, route.method));
  const takesBody = route.request?.body !== undefined;
  return createRoute<Path, Route>({
    ...describeRoute(route),
    middleware: takesBody ? [guard, limitBody(longestBodyBytes)] : [guard],
  });
}

/** A route as the OpenAPI document shows it, with the key that it asks for and every error. */
export function describeRoute<Route extends Definition>(route: Route) {
  const roles: readonly CallerRole[] = permissions[route.operationId];
  return {
    ...route,
    security: roles.includes("anonymous") ? [{}, { apiKey: [] }] : [{ apiKey: [] }],
    responses: {
      ...route.responses,
      ...(route.request === undefined ? {} : problemResponses(400)),
      ...(route.request?.body === undefined ? {} : problemResponses(413, 415)),
      ...problemResponses(401, 403, 429, 500, 503),
    },
  };
}
