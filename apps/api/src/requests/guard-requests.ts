import { compress } from "hono/compress";
import { createMiddleware } from "hono/factory";
import { limitConcurrency } from "../limits/limit-concurrency.js";
import type { RateLimit } from "../limits/limit-rate.js";
import { allowOrigins } from "./allow-origins.js";
import type { ApiEnvironment } from "./environment.js";
import { type Identities, identifyCaller } from "./identify-caller.js";
import { isOffice } from "./is-office.js";

interface Guard {
  /** Web pages of these origins may call. */
  origins: readonly string[];
  /** So many requests are answered at a time. */
  mostAtOnce: number;
  identities: Identities;
  rateLimit: RateLimit;
  /** Called after the office has changed something. */
  onChange: () => void;
}

/** From here on a list has to get through a slow network; a record is not worth the work. */
const longBytes = 8192;
const compressLong = compress({ threshold: longBytes });

/**
 * What every request to the API passes: from which page it comes, whether there is room for it, who calls and how
 * often; and on the way out long answers are compressed. One step for all of it, as `frameRequest`.
 */
export function guardRequests({ origins, mostAtOnce, identities, rateLimit, onChange }: Guard) {
  const answerOrigin = allowOrigins(origins);
  const room = limitConcurrency(mostAtOnce);
  const identify = identifyCaller(identities, rateLimit);
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const preflight = answerOrigin(c);
    if (preflight !== undefined) return preflight;
    room.enter();
    try {
      const caller = identify(c);
      c.set("caller", caller instanceof Promise ? await caller : caller);
      await next();
      if (c.req.method !== "GET" && c.res.ok && isOffice(c.get("caller"))) onChange();
      if (c.get("frame").length >= longBytes && c.req.header("accept-encoding") !== undefined) {
        await compressLong(c, async () => undefined);
      }
      return undefined;
    } finally {
      room.leave();
    }
  });
}
