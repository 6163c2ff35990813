import * as z from "zod";
import { defineRoute } from "./define-route.js";
import { equals } from "./matches.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const FeedbackInput = z
  .strictObject({
    answerId: z.string().min(1).max(100),
    rating: z.enum(["positive", "negative"]),
    reason: z.string().max(2000).optional(),
    channel: z.enum(["http", "web"]).default("http"),
  })
  .meta({ id: "FeedbackInput" });

const sendFeedback = defineRoute({
  method: "post",
  path: "/v1/feedback",
  operationId: "sendFeedback",
  tags: ["Questions"],
  summary: "Rate an answer",
  request: { body: { required: true, content: { "application/json": { schema: FeedbackInput } } } },
  responses: {
    201: {
      description: "Recorded.",
      content: { "application/json": { schema: z.object({ id: z.string() }) } },
    },
  },
});

const FeedbackRecord = FeedbackInput.extend({
  id: z.string(),
  channel: z.enum(["http", "web", "teams"]),
  createdAt: z.iso.datetime(),
}).meta({ id: "Feedback" });

export function addFeedbackRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  addList(api, context, {
    path: "/v1/feedback",
    operationId: "listFeedback",
    tag: "Office",
    summary: "List what people said of answers, without their names",
    title: "Rückmeldungen",
    item: FeedbackRecord,
    filters: { rating: FeedbackInput.shape.rating.optional() },
    keyOf: ({ id }) => id,
    texts: ({ reason }) => [reason],
    orders: { createdAt: ({ createdAt }) => createdAt },
    find: async ({ rating }) =>
      (await rooms.registry.feedback.list()).filter((each) => equals(each.rating, rating)),
  });

  api.openapi(sendFeedback, async (c) => {
    const { answerId, rating, reason, channel } = c.req.valid("json");
    const { id } = await rooms.registry.feedback.record({
      answerId,
      rating,
      channel,
      ...(reason === undefined ? {} : { reason }),
    });
    return c.json({ id }, 201);
  });
}
