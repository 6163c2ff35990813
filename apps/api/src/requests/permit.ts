import { createMiddleware } from "hono/factory";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment } from "./environment.js";
import { permissions } from "./permissions.js";

/** Lets only those pass whom the table of permissions names for an operation. */
export function permit(operation: keyof typeof permissions) {
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const { asker } = c.get("caller");
    if (asker.kind === "anonymous") throw new RequestError("KEY_REQUIRED");
    if (!permissions[operation].includes(asker.role)) throw new RequestError("NOT_PERMITTED");
    await next();
  });
}
