import { hash } from "node:crypto";
import type { Context } from "hono";
import type { ApiEnvironment } from "./environment.js";
import { securityHeaders } from "./security-headers.js";

/** What is sent of a value, and the tag of that content. */
interface Content {
  body: string;
  mediaType: string;
  tag: string;
  /** In bytes, as the header says it. */
  length: string;
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
  own?: Readonly<Record<string, string>>,
): Response {
  return respond(c, toContent(body, mediaType), own);
}

/** As `send`, for JSON. What is sent of a value that the house keeps is worked out once. */
export function sendJson(c: Context<ApiEnvironment>, value: object): Response {
  const kept = known.get(value);
  if (kept !== undefined) return respond(c, kept);
  const content = toContent(JSON.stringify(value), "application/json");
  known.set(value, content);
  return respond(c, content);
}

/** Values are not changed once they are read, so the same object is the same content; it goes with the object. */
const known = new WeakMap<object, Content>();

function toContent(body: string, mediaType: string): Content {
  const tag = `"${hash("sha1", mediaType + body, "base64url")}"`;
  return { body, mediaType, tag, length: String(Buffer.byteLength(body)) };
}

/** Made with plain headers, which the server writes as they are; the framework's own way copies them several times. */
function respond(
  c: Context<ApiEnvironment>,
  { body, mediaType, tag, length }: Content,
  own?: Readonly<Record<string, string>>,
): Response {
  const frame = c.get("frame");
  frame.isSet = true;
  const headers: Record<string, string> = { ...headersOfContent };
  headers["content-type"] = mediaType;
  headers["content-length"] = length;
  headers.etag = tag;
  headers["x-request-id"] = frame.requestId;
  if (frame.origin !== undefined)
    Object.assign(headers, frame.origin, { vary: `${frame.origin.vary}, ${seenBy}` });
  if (own !== undefined) Object.assign(headers, own);
  if (isKnown(tag, c.req.header("if-none-match"))) {
    const { "content-type": _type, "content-length": _length, ...others } = headers;
    return new Response(null, { status: 304, headers: others });
  }
  frame.length = Number(length);
  return new Response(body, { headers });
}

/** Longer answers are compressed on the way out; named here, because it costs them a copy to name it there. */
const seenBy = "authorization, accept, accept-encoding";

/** With every name that a response has: an object that grows name by name costs more than all else of a request. */
const headersOfContent: Readonly<Record<string, string>> = {
  ...securityHeaders,
  "cache-control": "private, no-cache",
  vary: seenBy,
  "content-type": "",
  "content-length": "",
  etag: "",
  "x-request-id": "",
};

/** A proxy that compresses marks a tag as weak; the content is the same. */
function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(",").some((each) => ["*", tag, `W/${tag}`].includes(each.trim()));
}
