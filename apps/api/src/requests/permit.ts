import type { Scope } from "@stadtlotse/registry";
import { createMiddleware } from "hono/factory";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment } from "./environment.js";
import { type CallerRole, type Operation, permissions } from "./permissions.js";

/** Lets only those pass whom the table of permissions names for an operation, with a key that is meant for it. */
export function permit(operation: Operation, scope: Scope) {
  const roles: readonly CallerRole[] = permissions[operation];
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const { role, scopes } = c.get("caller");
    if (!roles.includes(role))
      throw new RequestError(role === "anonymous" ? "KEY_REQUIRED" : "NOT_PERMITTED");
    if (scopes !== undefined && !scopes.includes(scope)) throw new RequestError("SCOPE_MISSING");
    await next();
  });
}
