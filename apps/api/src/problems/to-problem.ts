import { AssistantError } from "@stadtlotse/assistant";
import { DatabaseError } from "@stadtlotse/database";
import { KnowledgeBaseError } from "@stadtlotse/knowledge-base";
import { RegistryError } from "@stadtlotse/registry";
import { HTTPException } from "hono/http-exception";
import type { ErrorCode } from "./error-code.js";
import type { FieldError, Problem } from "./problem.js";
import { problemKinds } from "./problem-kinds.js";
import { RequestError } from "./request-error.js";

/** What the outside world is told of an error; of an unknown one, nothing but that it happened. */
export function toProblem(error: unknown, requestId: string): Problem & { code: ErrorCode } {
  const { code, detail, errors, current } = read(error);
  const kind = problemKinds[code];
  return {
    type: `urn:problem-type:stadtlotse:${code.toLowerCase().replaceAll("_", "-")}`,
    title: kind.title,
    status: kind.status,
    detail: detail ?? kind.detail,
    code,
    requestId,
    ...(errors === undefined ? {} : { errors }),
    ...(current === undefined ? {} : { current }),
  };
}

function read(error: unknown): {
  code: ErrorCode;
  detail?: string | undefined;
  errors?: FieldError[] | undefined;
  current?: Problem["current"];
} {
  if (error instanceof RequestError) return error;
  // An assistant's message is written for users; those of the stores are written for operators.
  if (error instanceof AssistantError) return { code: error.code, detail: error.message };
  if (error instanceof RegistryError)
    return {
      code: error.code,
      detail: error.reason,
      ...(error.current && { current: { ...error.current } }),
    };
  if (error instanceof KnowledgeBaseError || error instanceof DatabaseError) return { code: error.code };
  if (error instanceof HTTPException) return { code: codeOfFramework(error) };
  return { code: "INTERNAL" };
}

/** The framework throws these two itself, before a route is reached. */
function codeOfFramework({ status }: HTTPException): ErrorCode {
  if (status === 415) return "UNSUPPORTED_MEDIA_TYPE";
  if (status === 400) return "INVALID_JSON";
  return "INTERNAL";
}
