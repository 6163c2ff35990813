import type { AuditEntry } from "../registry.js";
import type { audit } from "../storage/tables.js";

/** A stored entry as it is told. */
export function toEntry({ action, actor, at, before, after }: typeof audit.$inferSelect): AuditEntry {
  return {
    action,
    actor,
    at,
    ...(before === null ? {} : { before: JSON.parse(before) }),
    ...(after === null ? {} : { after: JSON.parse(after) }),
  };
}
