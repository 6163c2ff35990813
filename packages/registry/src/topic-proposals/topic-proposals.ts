import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { TopicProposalState } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import { requireKnown } from "../office-records/require-known.js";
import type { TopicProposals } from "../registry.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import { texts } from "../texts.de.js";
import { TopicProposalRecord } from "./topic-proposal-record.js";

const nextStates: Readonly<Record<TopicProposalState, readonly TopicProposalState[]>> = {
  proposed: ["accepted", "declined"],
  accepted: ["done", "declined"],
  declined: [],
  done: [],
};

export const topicProposalKind = {
  name: "topic-proposal",
  schema: TopicProposalRecord,
  personal: { removed: ["$.reason", "$.ags"], replaced: { "$.title": texts.erasedTitle } },
};

/** Topics that people wish the networks to take up. */
export function createTopicProposals(database: Database, clock: Clock): TopicProposals {
  const { list, find, listOwnedBy, change, create } = createVersionedRecords<TopicProposalRecord>(
    database,
    clock,
    topicProposalKind,
  );
  return {
    list,
    find,
    listOwnedBy,
    create: ({ id, ...content }, owner) => create(id, { ...content, state: "proposed" }, { owner }),
    async propose(topic, owner) {
      requireKnown(topic);
      return create(randomUUID(), { ...topic, origin: "member", state: "proposed" }, { owner, actor: owner });
    },
    change: (id, { version, state }, actor) =>
      change(id, version, (proposal) => ({ ...proposal, state: step(proposal, state) }), actor),
  };
}

function step(current: TopicProposalRecord, state: TopicProposalState): TopicProposalState {
  if (nextStates[current.state].includes(state)) return state;
  throw new RegistryError("INVALID_STEP", `a proposal that is ${current.state} cannot become ${state}`, {
    current,
  });
}
