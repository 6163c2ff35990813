import type { CalendarDay } from "@stadtlotse/domain";
import type { AuditEntry } from "../registry.js";

/** Which entries of the whole audit are asked for; what is not named lets everything pass. */
export interface AuditFilter {
  /** `fact`, `ticket`, `key` … */
  kind?: string | undefined;
  /** Id of a record. */
  record?: string | undefined;
  actor?: string | undefined;
  action?: AuditEntry["action"] | undefined;
  from?: CalendarDay | undefined;
  /** The last day. */
  to?: CalendarDay | undefined;
  /** Each of which stands in what is recorded. */
  words?: readonly string[] | undefined;
}

export interface PageWish {
  limit: number;
  /** Id of the last entry of the page before. */
  after?: number | undefined;
  oldestFirst?: boolean;
}

export interface ListedEntry extends AuditEntry {
  /** In the order in which they were written. */
  id: number;
  kind: string;
  record: string;
}

export interface AuditPage {
  entries: ListedEntry[];
  /** How many pass the filter, on all pages. */
  total: number;
  hasMore: boolean;
}
