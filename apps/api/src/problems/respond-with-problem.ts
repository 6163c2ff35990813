import type { Context } from "hono";
import type { Logger } from "pino";
import type { ApiEnvironment } from "../requests/environment.js";
import { problemKinds } from "./problem-kinds.js";
import { RequestError } from "./request-error.js";
import { toProblem } from "./to-problem.js";

/** Turns an error into a problem document, and records in the log what the caller is not told. */
export function respondWithProblem(c: Context<ApiEnvironment>, error: unknown, logger: Logger): Response {
  const problem = toProblem(error, c.get("frame").requestId);
  const { status } = problemKinds[problem.code];
  if (status >= 500) logger.error({ requestId: problem.requestId, ...traceOf(error) });
  if (status === 401) c.header("www-authenticate", "Bearer");
  if (error instanceof RequestError && error.retryAfterSeconds !== undefined) {
    c.header("retry-after", String(error.retryAfterSeconds));
  }
  return c.body(JSON.stringify(problem), status, { "content-type": "application/problem+json" });
}

/** Where it broke, without the message: that of a database quotes what people wrote. */
function traceOf(error: unknown): { error: string; trace?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const trace = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return { error: error.name, trace: trace.map((line) => line.trim()) };
}
