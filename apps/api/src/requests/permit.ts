import { createMiddleware } from "hono/factory";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment } from "./environment.js";
import { type CallerRole, type Operation, permissions } from "./permissions.js";

/** Lets only those pass whom the table of permissions names for an operation. */
export function permit(operation: Operation) {
  const roles: readonly CallerRole[] = permissions[operation];
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const { asker } = c.get("caller");
    const role = asker.kind === "anonymous" ? "anonymous" : asker.role;
    if (!roles.includes(role))
      throw new RequestError(role === "anonymous" ? "KEY_REQUIRED" : "NOT_PERMITTED");
    await next();
  });
}
