import type { BotErrorCode } from "./errors.js";

const problems: Record<BotErrorCode | "NOT_FOUND" | "INTERNAL", { status: number; title: string }> = {
  NOT_JSON: { status: 400, title: "Not JSON" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: "Unsupported media type" },
  TOO_LARGE: { status: 413, title: "Too large" },
  MALFORMED_ACTIVITY: { status: 400, title: "Malformed activity" },
  UNAUTHORIZED: { status: 401, title: "Unauthorized" },
  FORBIDDEN: { status: 403, title: "Forbidden" },
  KEYS_UNREACHABLE: { status: 503, title: "Keys unreachable" },
  NOT_FOUND: { status: 404, title: "Not found" },
  INTERNAL: { status: 500, title: "Internal error" },
};

/** An error as RFC 9457 says it. */
export function problemResponse(code: keyof typeof problems, detail: string, requestId: string): Response {
  const { status, title } = problems[code];
  return Response.json(
    { type: "about:blank", title, status, code, detail, requestId },
    { status, headers: { "content-type": "application/problem+json" } },
  );
}
