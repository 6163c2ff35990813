import type { Scope } from "@stadtlotse/registry";
import { createMiddleware } from "hono/factory";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment, Caller } from "./environment.js";
import { type CallerRole, type Operation, permissions } from "./permissions.js";

/**
 * Lets only those pass whom the table of permissions names for an operation, with a key that is meant for it.
 *
 * @returns a check that throws `KEY_REQUIRED`, `NOT_PERMITTED` or `SCOPE_MISSING` as a RequestError
 */
export function permissionFor(operation: Operation, scope: Scope): (caller: Caller) => void {
  const roles: readonly CallerRole[] = permissions[operation];
  return ({ role, scopes }) => {
    if (!roles.includes(role))
      throw new RequestError(role === "anonymous" ? "KEY_REQUIRED" : "NOT_PERMITTED");
    if (scopes !== undefined && !scopes.includes(scope)) throw new RequestError("SCOPE_MISSING");
  };
}

/** The same as a step before a route. */
export function permit(operation: Operation, scope: Scope) {
  const requirePermission = permissionFor(operation, scope);
  return createMiddleware<ApiEnvironment>((c, next) => {
    requirePermission(c.get("caller"));
    return next();
  });
}
