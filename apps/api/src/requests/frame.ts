import type { Context } from "hono";
import type { ApiEnvironment } from "./environment.js";
import { securityHeaders } from "./security-headers.js";

/** What surrounds the response to a request. */
export interface Frame {
  readonly requestId: string;
  /** Headers for the web page that calls from elsewhere. */
  origin: Readonly<Record<string, string>> | undefined;
  /** Whether the response was made with its frame. */
  isSet: boolean;
  /** Bytes of what is sent, where that is known; 0 where it is not. */
  length: number;
}

export function createFrame(requestId: string): Frame {
  return { requestId, origin: undefined, isSet: false, length: 0 };
}

/** Puts the frame around a response that was made without it; what it says itself counts more. */
export function addFrame(c: Context<ApiEnvironment>, { requestId, origin, isSet }: Frame): void {
  if (isSet) return;
  const { headers } = c.res;
  const around = { ...securityHeaders, ...origin, "x-request-id": requestId };
  for (const [name, value] of Object.entries(around)) {
    if (name === "vary") headers.append(name, value);
    else if (!headers.has(name)) headers.set(name, value);
  }
}
