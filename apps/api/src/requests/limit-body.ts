import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { RequestError } from "../problems/request-error.js";

const longestBodyBytes = 64 * 1024;

/** For routes that read a body, and for them alone: looking at the body of each request doubles its cost. */
export function limitBody(bytes = longestBodyBytes): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new RequestError("BODY_TOO_LARGE");
    },
  });
}
