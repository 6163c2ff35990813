import type { CalendarDay, Fact, Membership, MembershipObservation } from "@stadtlotse/domain";

/** The living records. Domain objects in, domain objects out. */
export interface Registry {
  readonly apiKeys: ApiKeys;
  readonly memberships: Memberships;
  readonly facts: Facts;
  readonly conversations: Conversations;
  readonly feedback: FeedbackRecords;
  readonly channelState: ChannelState;
}

export type Role = "staff" | "office" | "admin";

export interface ApiKey {
  id: string;
  ags: string;
  role: Role;
  createdAt: string;
  revokedAt?: string;
}

export interface ApiKeys {
  /** The key itself is returned once and never stored. */
  create(input: { ags: string; role: Role }): Promise<{ id: string; key: string }>;
  /** The record behind a key; `undefined` for an unknown or revoked one. */
  verify(key: string): Promise<ApiKey | undefined>;
  list(): Promise<ApiKey[]>;
  /** `false` when there is no such key. */
  revoke(id: string): Promise<boolean>;
}

export interface Memberships {
  /** Takes the office's CSV: all rows or none. */
  importCsv(csv: string): Promise<MembershipImport>;
  /** All intervals of one municipality in any network. */
  of(ags: string): Promise<Membership[]>;
  list(): Promise<Membership[]>;
  observations(): Promise<MembershipObservation[]>;
}

export interface MembershipImport {
  imported: number;
  unchanged: number;
  /** Empty when everything was taken; otherwise nothing was. */
  faults: { line: number; reason: string }[];
}

export interface StoredFact {
  fact: Fact;
  revision: number;
  editedByOffice: boolean;
}

export interface Facts {
  list(): Promise<StoredFact[]>;
  find(id: string): Promise<StoredFact | undefined>;
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
  /** Deletes what was last used before that day; returns how many. */
  purge(before: CalendarDay): Promise<number>;
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
  /** `eTag` "*" or none overwrites. @throws RegistryError `CONFLICT` when another write came first; nothing is written then */
  write(changes: readonly { key: string; value: unknown; eTag?: string }[]): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
}
