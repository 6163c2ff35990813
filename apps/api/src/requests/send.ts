import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { ApiEnvironment } from "./environment.js";

/**
 * Sends what was read, with a tag of its content; whoever has that content already gets 304 and nothing else. It may be
 * kept by the caller alone and is asked for anew each time, because who asks decides what is seen.
 */
export function send(c: Context<ApiEnvironment>, body: string, mediaType: string): Response {
  const tag = `"${createHash("sha1").update(mediaType).update(body).digest("base64url")}"`;
  c.header("etag", tag);
  c.header("cache-control", "private, no-cache");
  c.header("vary", "authorization, accept", { append: true });
  if (isKnown(tag, c.req.header("if-none-match"))) return c.body(null, 304);
  c.header("content-length", `${Buffer.byteLength(body)}`); // by which large ones are told and compressed
  return c.body(body, 200, { "content-type": mediaType });
}

/** As `send`, for JSON. */
export function sendJson(c: Context<ApiEnvironment>, value: unknown): Response {
  return send(c, JSON.stringify(value), "application/json");
}

/** A proxy that compresses marks a tag as weak; the content is the same. */
function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(",").some((each) => ["*", tag, `W/${tag}`].includes(each.trim()));
}
