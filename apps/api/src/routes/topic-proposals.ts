import { CollaborationId, TopicProposalState } from "@stadtlotse/domain";
import { TopicProposalRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { requireMember } from "../requests/require-member.js";
import { defineRoute } from "./define-route.js";
import { handOver } from "./hand-over.js";
import { HandOverInput } from "./hand-over-input.js";
import { equals, includes } from "./matches.js";
import { idParameter, text } from "./parameters.js";
import { addCreation } from "./record-changes.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const TopicProposalChange = z
  .strictObject({
    version: z.int().positive().meta({ description: "Of the proposal as the caller has seen it." }),
    state: TopicProposalState,
  })
  .meta({ id: "TopicProposalChange" });

const OwnTopicInput = z
  .strictObject({
    title: typedText(200),
    reason: typedText(4000).optional(),
    topicIds: z.array(z.string().min(1).max(100)).max(20).default([]),
    networkId: CollaborationId.optional(),
  })
  .meta({
    id: "OwnTopicInput",
    description: "A topic for the networks, in the name of the own municipality.",
  });

const createTopicProposal = defineRoute({
  method: "post",
  path: "/v1/topic-proposals",
  operationId: "createTopicProposal",
  tags: ["Questions"],
  summary: "Propose an unanswered question as a topic of the networks",
  request: { body: { required: true, content: { "application/json": { schema: HandOverInput } } } },
  responses: {
    201: { description: "The proposal.", content: { "application/json": { schema: TopicProposalRecord } } },
    ...problemResponses(404, 409),
  },
});

const changeTopicProposal = defineRoute({
  method: "patch",
  path: "/v1/topic-proposals/{id}",
  operationId: "changeTopicProposal",
  tags: ["Questions"],
  summary: "Accept or decline a proposed topic",
  description: "Refused with 409 and the proposal as it stands now where another change came first.",
  request: {
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    body: { required: true, content: { "application/json": { schema: TopicProposalChange } } },
  },
  responses: {
    200: {
      description: "The changed proposal.",
      content: { "application/json": { schema: TopicProposalRecord } },
    },
    ...problemResponses(404, 409),
  },
});

export function addTopicProposalRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  api.openapi(createTopicProposal, async (c) =>
    c.json(await handOver("topic-proposal", c.req.valid("json"), c.get("caller"), rooms), 201),
  );

  addCreation(api, {
    path: "/v1/topic-proposals/own",
    operationId: "proposeTopic",
    tag: "Questions",
    summary: "Propose a topic for the working groups, as a member",
    item: TopicProposalRecord,
    input: OwnTopicInput,
    async create(input, caller) {
      const own = await requireMember(caller, rooms, "Themen vorschlagen können Mitglieder.");
      const topic = { ...input, ags: own, proposedOn: rooms.today() };
      return rooms.registry.topicProposals.propose(topic, caller.owner);
    },
  });

  addList(api, context, {
    path: "/v1/topic-proposals",
    operationId: "listTopicProposals",
    tag: "Questions",
    summary: "List proposed topics, oldest first",
    title: "Themenvorschläge",
    item: TopicProposalRecord,
    filters: { state: TopicProposalState.optional(), topic: text.optional() },
    keyOf: ({ id }) => id,
    texts: ({ title, reason }) => [title, reason],
    orders: { createdAt: ({ createdAt }) => createdAt, title: ({ title }) => title },
    find: async ({ state, topic }) =>
      (await rooms.registry.topicProposals.list()).filter(
        (proposal) => equals(proposal.state, state) && includes(proposal.topicIds, topic),
      ),
  });

  api.openapi(changeTopicProposal, async (c) => {
    const { id } = c.req.valid("param");
    const change = c.req.valid("json");
    const proposal = await rooms.registry.topicProposals.change(id, change, c.get("caller").owner);
    if (!proposal) throw new RequestError("NOT_FOUND", { detail: "Diesen Vorschlag gibt es nicht." });
    return c.json(proposal, 200);
  });
}
