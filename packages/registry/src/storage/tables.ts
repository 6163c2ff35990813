import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** How records lie in libSQL. Rows never leave this package; the repositories turn them into domain objects. */

export const apiKeys = sqliteTable("api_keys", {
  id: text().primaryKey(),
  hash: text().notNull().unique(),
  ags: text().notNull(),
  role: text({ enum: ["staff", "office", "admin"] }).notNull(),
  scopes: text(),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at"),
  revokedAt: text("revoked_at"),
});

/** One moment a name: see the algorithm in `rate-limits`. */
export const rateLimits = sqliteTable("rate_limits", {
  id: text().primaryKey(),
  paidOffAt: real("paid_off_at").notNull(),
});

export const memberships = sqliteTable(
  "memberships",
  {
    id: text().primaryKey(),
    networkId: text("network_id").notNull(),
    memberId: text("member_id").notNull(),
    memberKind: text("member_kind", { enum: ["municipality", "organisation"] }).notNull(),
    status: text({ enum: ["member", "former", "applicant"] }).notNull(),
    validFrom: text("valid_from"),
    validTo: text("valid_to"),
    leaveReason: text("leave_reason"),
    source: text().notNull(),
  },
  (table) => [index("memberships_by_member").on(table.memberId)],
);

export const conversations = sqliteTable(
  "conversations",
  {
    id: text().primaryKey(),
    owner: text().notNull(),
    state: text().notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (table) => [
    index("conversations_by_owner").on(table.owner),
    index("conversations_by_age").on(table.updatedAt),
  ],
);

export const feedback = sqliteTable(
  "feedback",
  {
    id: text().primaryKey(),
    answerId: text("answer_id").notNull(),
    rating: text({ enum: ["positive", "negative"] }).notNull(),
    reason: text(),
    channel: text({ enum: ["http", "web", "teams"] }).notNull(),
    createdAt: text("created_at").notNull(),
  },
  (table) => [index("feedback_by_answer").on(table.answerId)],
);

export const channelState = sqliteTable("channel_state", {
  key: text().primaryKey(),
  value: text().notNull(),
  eTag: text("e_tag").notNull(),
});

/** Records that people change: the whole record as JSON, and beside it what must be found or guarded. */
export const records = sqliteTable(
  "records",
  {
    kind: text().notNull(),
    id: text().notNull(),
    version: integer().notNull(),
    /** Hash of the owner's name, for the deletion of a person's data; nobody where nobody is known. */
    owner: text(),
    /** Id of the record of which this one is a part: the run of a response, the event of a sign-up. */
    belongsTo: text("belongs_to"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    /** In the form that the record's schema parses, without what has a column here. */
    content: text().notNull(),
    edited: integer({ mode: "boolean" }).notNull().default(false),
    /** Hash of the reference copy that was last taken over, to tell an upgrade from an edit. */
    referenceHash: text("reference_hash"),
    /** What a newer release says of an edited record, until the office has looked at it. */
    offered: text(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id] }),
    index("records_by_owner").on(table.owner),
    index("records_by_belonging").on(table.kind, table.belongsTo),
  ],
);

export const unanswered = sqliteTable("unanswered", {
  /** The id of the answer that was none. */
  id: text().primaryKey(),
  day: text().notNull(),
  outcome: text({ enum: ["declined", "restricted"] }).notNull(),
  tier: text({ enum: ["added-value", "basic", "none"] }).notNull(),
  unit: text(),
  /** A JSON list of ids. */
  topics: text().notNull(),
});

/** How many questions of a month had which outcome; counts alone, so that nobody can be found in them. */
export const questionCounts = sqliteTable(
  "question_counts",
  {
    /** `2026-11`. */
    month: text().notNull(),
    /** By what it is counted: all questions once, or each by what it belongs to. */
    by: text({ enum: ["all", "topic", "tier", "unit"] }).notNull(),
    /** Empty where it is counted by nothing, or what it belongs to is not known. */
    value: text().notNull(),
    outcome: text({ enum: ["answered", "clarification", "restricted", "declined"] }).notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.by, table.value, table.outcome] })],
);

/** Who changed what, written in one batch with the change. */
export const audit = sqliteTable(
  "audit",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    record: text().notNull(),
    action: text({ enum: ["created", "changed", "erased"] }).notNull(),
    actor: text().notNull(),
    at: text().notNull(),
    before: text(),
    after: text(),
  },
  (table) => [index("audit_by_record").on(table.record)],
);

/** A batch begins by inserting here; a row that is not 1 violates the check and undoes the whole batch. */
export const writeGuards = sqliteTable("write_guards", { satisfied: integer().notNull() }, (table) => [
  check("guard_is_satisfied", sql`${table.satisfied} = 1`),
]);
