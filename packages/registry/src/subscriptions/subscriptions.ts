import { createHash } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import { requireKnown } from "../office-records/require-known.js";
import { hashOwner } from "../storage/hash-owner.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import { Subscription, type SubscriptionSubject } from "./subscription.js";

/** What people want to hear of. The owner is an opaque name that only their channel knows. */
export interface Subscriptions {
  /**
   * The same wish twice is one subscription; a stopped one begins again.
   *
   * @throws RegistryError `INVALID_INPUT` for a topic that is not known
   */
  subscribe(
    wish: { subject: SubscriptionSubject; channel: Subscription["channel"] },
    owner: string,
  ): Promise<Subscription>;
  of(owner: string): Promise<Subscription[]>;
  /** All that are to be served. */
  active(): Promise<Subscription[]>;
  /**
   * Stops or resumes; `undefined` where the owner has no such subscription.
   *
   * @throws RegistryError `CONFLICT` when another change came first
   */
  change(
    id: string,
    change: Pick<Subscription, "version" | "state">,
    owner: string,
  ): Promise<Subscription | undefined>;
  /** `false` where the owner has no such subscription. */
  delete(id: string, owner: string): Promise<boolean>;
}

export const subscriptionKind = { name: "subscription", schema: Subscription, personal: "whole" } as const;

export function createSubscriptions(database: Database, clock: Clock): Subscriptions {
  const records = createVersionedRecords<Subscription>(database, clock, subscriptionKind);
  return {
    async subscribe({ subject, channel }, owner) {
      if (subject.kind === "topic") requireKnown({ topicIds: subject.topicId });
      const id = idOf(subject, channel, owner);
      const known = await records.findOwnedBy(owner, id);
      if (known?.state === "active") return known;
      const content = { subject, channel, state: "active", recipientKey: hashOwner(owner) } as const;
      if (!known) return records.create(id, content, { owner });
      const resumed = await records.change(id, known.version, (each) => ({ ...each, ...content }), "asker");
      return resumed ?? records.create(id, content, { owner });
    },
    of: records.listOwnedBy,
    async active() {
      return (await records.list()).filter(({ state }) => state === "active");
    },
    async change(id, { version, state }, owner) {
      if (!(await records.findOwnedBy(owner, id))) return undefined;
      return records.change(id, version, (each) => ({ ...each, state }), "asker");
    },
    async delete(id, owner) {
      return (await records.findOwnedBy(owner, id)) !== undefined && records.remove(id, "asker");
    },
  };
}

/** One person can want one thing only once. */
function idOf(subject: SubscriptionSubject, channel: string, owner: string): string {
  const { kind } = subject;
  const what =
    kind === "deadlines" ? subject.programmeId : kind === "topic" ? subject.topicId : subject.networkId;
  return createHash("sha256")
    .update(JSON.stringify([owner, channel, kind, what ?? null]))
    .digest("hex")
    .slice(0, 32);
}
