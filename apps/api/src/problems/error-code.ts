import type { AssistantErrorCode } from "@stadtlotse/assistant";
import type { DatabaseErrorCode } from "@stadtlotse/database";
import type { KnowledgeBaseErrorCode } from "@stadtlotse/knowledge-base";
import type { RegistryErrorCode } from "@stadtlotse/registry";

/** What only HTTP can get wrong. */
export type RequestErrorCode =
  | "INVALID_REQUEST"
  | "INVALID_JSON"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "BODY_TOO_LARGE"
  | "UNKNOWN_KEY"
  | "INVALID_TOKEN"
  | "IDENTITY_UNAVAILABLE"
  | "SCOPE_MISSING"
  | "KEY_REQUIRED"
  | "NOT_PERMITTED"
  | "NOT_FOUND"
  | "DOCUMENT_WITHDRAWN"
  | "CONFLICT"
  | "METHOD_NOT_ALLOWED"
  | "TOO_MANY_REQUESTS"
  | "TOO_BUSY"
  | "INTERNAL";

/** Every code that a problem document of this API can carry. */
export type ErrorCode =
  | RequestErrorCode
  | AssistantErrorCode
  | KnowledgeBaseErrorCode
  | RegistryErrorCode
  | DatabaseErrorCode;
