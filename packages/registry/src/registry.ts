import type { Statement } from "@stadtlotse/database";
import type {
  CalendarDay,
  Membership,
  MembershipObservation,
  Tier,
  TopicProposalState,
} from "@stadtlotse/domain";
import type { AuditFilter, AuditPage, PageWish } from "./audit/trail.js";
import type { Changes } from "./changes/changes.js";
import type { Communications } from "./communications/communications.js";
import type { ConflictDecisions } from "./conflict-decisions/conflict-decisions.js";
import type { Facts } from "./facts/facts.js";
import type { Notifications } from "./notifications/notifications.js";
import type { OfficeDesk } from "./open-office-desk.js";
import type { People } from "./people/people.js";
import type { RateLimits } from "./rate-limits/rate-limits.js";
import type { Reminders } from "./reminders/reminders.js";
import type { Reports } from "./reports/reports.js";
import type { Retention } from "./retention/retention.js";
import type { VersionedRecord } from "./storage/record-fields.js";
import type { VersionedRecords } from "./storage/versioned-records.js";
import type { Subscriptions } from "./subscriptions/subscriptions.js";
import type { Tenants } from "./tenants/tenants.js";
import type { Tickets } from "./tickets/tickets.js";
import type { TopicProposalRecord } from "./topic-proposals/topic-proposal-record.js";

/** The living records. Domain objects in, domain objects out. */
export interface Registry extends OfficeDesk {
  readonly apiKeys: ApiKeys;
  readonly memberships: Memberships;
  readonly facts: Facts;
  readonly conflictDecisions: ConflictDecisions;
  readonly conversations: Conversations;
  readonly feedback: FeedbackRecords;
  readonly channelState: ChannelState;
  readonly unanswered: UnansweredQuestions;
  readonly tickets: Tickets;
  readonly topicProposals: TopicProposals;
  readonly tenants: Tenants;
  readonly subscriptions: Subscriptions;
  readonly notifications: Notifications;
  readonly reminders: Reminders;
  readonly communications: Communications;
  readonly people: People;
  readonly audit: Audit;
  readonly changes: Changes;
  readonly rateLimits: RateLimits;
  readonly reports: Reports;
  readonly retention: Retention;
}

export type Role = "staff" | "office" | "admin";

/** What a key may be used for: to ask, to read, to change records. */
export type Scope = "ask" | "read" | "write";

export interface ApiKey {
  id: string;
  ags: string;
  role: Role;
  /** Only for these; for everything that its role may do where none are named. */
  scopes?: readonly Scope[];
  createdAt: string;
  /** From this moment on it proves nothing. */
  expiresAt?: string;
  revokedAt?: string;
}

export interface ApiKeys {
  /** The key itself is returned once and never stored. */
  create(
    input: Pick<ApiKey, "ags" | "role" | "scopes" | "expiresAt">,
    actor?: string,
  ): Promise<{ id: string; key: string }>;
  /**
   * The record behind a key; `undefined` for one that is unknown, expired or revoked. What another process has revoked
   * may prove something for a second more.
   */
  verify(key: string): Promise<ApiKey | undefined>;
  /** All of them, the oldest first. */
  list(): Promise<ApiKey[]>;
  /** `false` when there is no such key, or it is revoked already. */
  revoke(id: string, actor?: string): Promise<boolean>;
}

export interface Memberships {
  /** Takes the office's CSV: all rows or none. */
  importCsv(csv: string, actor?: string): Promise<MembershipImport>;
  /**
   * Enters one period, or corrects the one that begins on the same day: ends it, for example.
   *
   * @param seen the period as whoever corrects it has seen it; none where there was none
   * @throws RegistryError `INVALID_INPUT` where it overlaps with another of the same member and network, `CONFLICT` where
   *   it stands otherwise than it was seen
   */
  record(membership: Membership, actor: string, seen?: Membership): Promise<Membership>;
  /** Every change of one member's periods in one network, oldest first. */
  history(networkId: string, memberId: string): Promise<AuditEntry[]>;
  /** What an import of that CSV would change, line by line; nothing is written. */
  previewCsv(csv: string): Promise<MembershipPreview>;
  /**
   * Takes changes back, all or none.
   *
   * @throws RegistryError `CONFLICT` when one of the records has been changed since
   */
  revert(changes: readonly MembershipChange[], actor?: string): Promise<void>;
  /** All intervals of one municipality in any network. */
  of(ags: string): Promise<Membership[]>;
  list(): Promise<Membership[]>;
  observations(): Promise<MembershipObservation[]>;
}

export interface MembershipPreview {
  changes: MembershipChange[];
  unchanged: number;
  faults: { line: number; reason: string }[];
}

/** One record before and after; without a before it is new. */
export interface MembershipChange {
  line: number;
  before?: Membership;
  after: Membership;
}

export interface MembershipImport {
  imported: number;
  unchanged: number;
  /** Empty when everything was taken; otherwise nothing was. */
  faults: { line: number; reason: string }[];
}

/** What a conversation remembers: opaque to the registry, owned by the assistant. */
export interface ConversationRecord {
  id: string;
  owner: string;
  state: unknown;
  updatedAt: string;
}

export interface Conversations {
  find(id: string): Promise<ConversationRecord | undefined>;
  save(record: { id: string; owner: string; state: unknown }): Promise<void>;
  delete(id: string): Promise<boolean>;
  deleteOwnedBy(owner: string): Promise<number>;
}

export interface Feedback {
  answerId: string;
  rating: "positive" | "negative";
  reason?: string;
  channel: "http" | "web" | "teams";
}

export interface FeedbackRecords {
  record(feedback: Feedback): Promise<{ id: string }>;
  list(): Promise<(Feedback & { id: string; createdAt: string })[]>;
}

/** Scratch state and conversation references of a channel, as JSON under a key, with optimistic concurrency. */
export interface ChannelState {
  read(keys: readonly string[]): Promise<Map<string, { value: unknown; eTag: string }>>;
  /**
   * `eTag` "*" or none overwrites, `null` writes only what is not there yet.
   *
   * @throws RegistryError `CONFLICT` when another write came first; nothing is written then
   */
  write(changes: readonly { key: string; value: unknown; eTag?: string | null }[]): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  /** The keys that begin with a prefix. */
  keys(prefix: string): Promise<string[]>;
}

/** A question without an answer, as what can be counted of it. */
export interface UnansweredQuestion {
  /** The id of the answer that was none. */
  id: string;
  day: CalendarDay;
  outcome: "declined" | "restricted";
  tier: Tier;
  /** Who was responsible on that day. */
  unit?: string;
  /** Ids of what the question is about; no municipalities, so that a count points at nobody. */
  topics: readonly string[];
}

export interface UnansweredQuestions {
  record(question: UnansweredQuestion): Promise<void>;
  find(answerId: string): Promise<UnansweredQuestion | undefined>;
  /** Most frequent first. A question about two topics counts for both, and once in the total. */
  report(by: UnansweredReport["by"]): Promise<UnansweredReport>;
}

export interface UnansweredReport {
  by: "topic" | "tier" | "unit";
  total: { declined: number; restricted: number };
  counts: UnansweredCount[];
}

export interface UnansweredCount {
  /** Missing for the questions of which it is not known. */
  value?: string;
  declined: number;
  restricted: number;
}

/** What a member says of a topic that it proposes. */
export interface ProposedTopic
  extends Pick<TopicProposalRecord, "title" | "reason" | "topicIds" | "networkId" | "proposedOn"> {
  ags: string;
}

export interface TopicProposals
  extends Pick<VersionedRecords<TopicProposalRecord>, "list" | "find" | "listOwnedBy"> {
  /** @throws RegistryError `CONFLICT` when the answer has become a proposal before */
  create(
    proposal: Omit<TopicProposalRecord, keyof VersionedRecord | "state"> & { id: string },
    owner?: string,
  ): Promise<TopicProposalRecord>;
  /**
   * A topic that a member hands in for its municipality.
   *
   * @throws RegistryError `INVALID_INPUT` for a topic that is not known
   */
  propose(topic: ProposedTopic, owner: string): Promise<TopicProposalRecord>;
  /** As of a ticket. */
  change(
    id: string,
    change: { version: number; state: TopicProposalState },
    actor: string,
  ): Promise<TopicProposalRecord | undefined>;
}

export interface AuditEntry {
  action: "created" | "changed" | "erased";
  /** `key:ID`, `oidc:HASH`, `operator` of the terminal, or `asker` without a name. */
  actor: string;
  at: string;
  before?: unknown;
  after?: unknown;
}

/** A change of something that another room keeps, without what it was before it was there or after it was gone. */
export interface OutsideChange {
  id: string;
  before?: unknown;
  after?: unknown;
}

export interface Audit {
  /** What happened to a record (`ticket:ID`, `topic-proposal:ID`, `key:ID`), oldest first. */
  of(record: string): Promise<AuditEntry[]>;
  /** The same of all records whose name begins so. */
  startingWith(prefix: string): Promise<AuditEntry[]>;
  /** Those of all records, a page of them, the newest first unless wished otherwise. */
  list(filter: AuditFilter, page: PageWish): Promise<AuditPage>;
  /** Writes the entries of what another room keeps; that room writes them with its change or not at all. */
  recorder(kind: string, actor: string): (change: OutsideChange) => Statement[];
  /** What takes out of every entry of such a record what it said, and notes that it was erased. */
  erasure(record: string, actor: string): Statement[];
}
