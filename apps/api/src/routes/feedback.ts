import * as z from "zod";
import { defineRoute } from "./define-route.js";
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

export function addFeedbackRoutes(api: Api, { rooms }: RouteContext): void {
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
