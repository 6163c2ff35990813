import type { Context } from "hono";
import type { ApiEnvironment } from "./environment.js";
import { securityHeaders } from "./security-headers.js";

/** Headers that a response carries whatever it is. */
export type Frame = Record<string, string>;

/** The headers of the response to come; a step that is passed on the way in may add to them. */
export function frameOf(c: Context<ApiEnvironment>): Frame {
  const known = c.get("frame");
  if (known !== undefined) return known;
  const frame = { ...securityHeaders };
  c.set("frame", frame);
  return frame;
}

/** Puts the frame around a response that was made without it; what it says itself counts more. */
export function addFrame(c: Context<ApiEnvironment>): void {
  if (c.get("isFramed") === true) return;
  const { headers } = c.res;
  for (const [name, value] of Object.entries(frameOf(c))) {
    if (name === "vary") headers.append(name, value);
    else if (!headers.has(name)) headers.set(name, value);
  }
}
