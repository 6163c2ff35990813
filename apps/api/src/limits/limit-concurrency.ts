import { createMiddleware } from "hono/factory";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment } from "../requests/environment.js";

/** Refuses what comes while so many requests are being answered: a short refusal is better than a long queue. */
export function limitConcurrency(most: number) {
  let running = 0;
  return createMiddleware<ApiEnvironment>(async (_, next) => {
    if (running >= most) throw new RequestError("TOO_BUSY", { retryAfterSeconds: 1 });
    running += 1;
    try {
      await next();
    } finally {
      running -= 1;
    }
  });
}
