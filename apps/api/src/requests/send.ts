import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { ApiEnvironment } from "./environment.js";
import { frameOf } from "./frame.js";

/** What is sent of a value, and the tag of that content. */
interface Content {
  body: string;
  mediaType: string;
  tag: string;
  length: number;
}

/**
 * Sends what was read, with a tag of its content; whoever has that content already gets 304 and nothing else. It may be
 * kept by the caller alone and is asked for anew each time, because who asks decides what is seen.
 *
 * @param own further headers of this response
 */
export function send(
  c: Context<ApiEnvironment>,
  body: string,
  mediaType: string,
  own: Readonly<Record<string, string>> = {},
): Response {
  return respond(c, toContent(body, mediaType), own);
}

/** As `send`, for JSON. What is sent of a value that the house keeps is worked out once. */
export function sendJson(c: Context<ApiEnvironment>, value: object): Response {
  const content = known.get(value) ?? toContent(JSON.stringify(value), "application/json");
  known.set(value, content);
  return respond(c, content, {});
}

/** Values are not changed once they are read, so the same object is the same content; it goes with the object. */
const known = new WeakMap<object, Content>();

function toContent(body: string, mediaType: string): Content {
  const tag = `"${createHash("sha1").update(mediaType).update(body).digest("base64url")}"`;
  return { body, mediaType, tag, length: Buffer.byteLength(body) };
}

/** Made with plain headers, which the server writes as they are; the framework's own way copies them several times. */
function respond(
  c: Context<ApiEnvironment>,
  { body, mediaType, tag, length }: Content,
  own: Readonly<Record<string, string>>,
): Response {
  const frame = frameOf(c);
  const headers: Record<string, string> = {
    ...frame,
    ...own,
    etag: tag,
    "cache-control": "private, no-cache",
    vary: frame.vary === undefined ? seenBy : `${frame.vary}, ${seenBy}`,
  };
  c.set("isFramed", true);
  if (isKnown(tag, c.req.header("if-none-match"))) return new Response(null, { status: 304, headers });
  headers["content-type"] = mediaType;
  headers["content-length"] = String(length); // by which large ones are told and compressed
  c.set("length", length);
  return new Response(body, { headers });
}

const seenBy = "authorization, accept";

/** A proxy that compresses marks a tag as weak; the content is the same. */
function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(",").some((each) => ["*", tag, `W/${tag}`].includes(each.trim()));
}
