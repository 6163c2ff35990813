import { createRoute } from "@hono/zod-openapi";
import { TopicProposalState } from "@stadtlotse/domain";
import { TopicProposalRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { limitBody } from "../requests/limit-body.js";
import { permit } from "../requests/permit.js";
import { handOver } from "./hand-over.js";
import { HandOverInput } from "./hand-over-input.js";
import { equals, includes } from "./matches.js";
import { pageOf, pageParameters, paginate } from "./paging.js";
import { idParameter, text } from "./parameters.js";
import { type Api, keyNeeded, openToEveryone, type RouteContext } from "./route-context.js";

const TopicProposalChange = z
  .strictObject({
    version: z.int().positive().meta({ description: "Of the proposal as the caller has seen it." }),
    state: TopicProposalState,
  })
  .meta({ id: "TopicProposalChange" });

const createTopicProposal = createRoute({
  method: "post",
  path: "/v1/topic-proposals",
  operationId: "createTopicProposal",
  tags: ["Questions"],
  summary: "Propose an unanswered question as a topic of the networks",
  security: openToEveryone,
  middleware: limitBody,
  request: { body: { required: true, content: { "application/json": { schema: HandOverInput } } } },
  responses: {
    201: { description: "The proposal.", content: { "application/json": { schema: TopicProposalRecord } } },
    ...problemResponses(400, 404, 409, 413, 415),
  },
});

const listTopicProposals = createRoute({
  method: "get",
  path: "/v1/topic-proposals",
  operationId: "listTopicProposals",
  tags: ["Questions"],
  summary: "List proposed topics, oldest first",
  security: keyNeeded,
  middleware: permit("listTopicProposals"),
  request: {
    query: z.strictObject({
      state: TopicProposalState.optional(),
      topic: text.optional(),
      ...pageParameters,
    }),
  },
  responses: {
    200: {
      description: "One page.",
      content: { "application/json": { schema: pageOf(TopicProposalRecord) } },
    },
    ...problemResponses(400, 403),
  },
});

const changeTopicProposal = createRoute({
  method: "patch",
  path: "/v1/topic-proposals/{id}",
  operationId: "changeTopicProposal",
  tags: ["Questions"],
  summary: "Accept or decline a proposed topic",
  description: "Refused with 409 and the proposal as it stands now where another change came first.",
  security: keyNeeded,
  middleware: [permit("changeTopicProposal"), limitBody],
  request: {
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    body: { required: true, content: { "application/json": { schema: TopicProposalChange } } },
  },
  responses: {
    200: {
      description: "The changed proposal.",
      content: { "application/json": { schema: TopicProposalRecord } },
    },
    ...problemResponses(400, 403, 404, 409, 413, 415),
  },
});

export function addTopicProposalRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(createTopicProposal, async (c) =>
    c.json(await handOver("topic-proposal", c.req.valid("json"), c.get("caller"), rooms), 201),
  );

  api.openapi(listTopicProposals, async (c) => {
    const { state, topic, ...page } = c.req.valid("query");
    const found = (await rooms.registry.topicProposals.list()).filter(
      (proposal) => equals(proposal.state, state) && includes(proposal.topicIds, topic),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });

  api.openapi(changeTopicProposal, async (c) => {
    const { id } = c.req.valid("param");
    const change = c.req.valid("json");
    const proposal = await rooms.registry.topicProposals.change(id, change, c.get("caller").owner);
    if (!proposal) throw new RequestError("NOT_FOUND", { detail: "Diesen Vorschlag gibt es nicht." });
    return c.json(proposal, 200);
  });
}
