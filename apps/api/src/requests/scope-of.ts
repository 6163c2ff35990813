import type { Scope } from "@stadtlotse/registry";
import type { Operation } from "./permissions.js";

/** What asking needs, beside reading, which every `GET` does. */
const asking: ReadonlySet<Operation> = new Set([
  "ask",
  "search",
  "useMcp",
  "sendFeedback",
  "createTicket",
  "createTopicProposal",
]);

/** For what purpose a key must have been made to be used for an operation. */
export function scopeOf(operation: Operation, method: string): Scope {
  if (asking.has(operation)) return "ask";
  return method === "get" ? "read" : "write";
}
