import { TicketState } from "@stadtlotse/registry";
import * as z from "zod";
import { defineRoute } from "./define-route.js";
import { includes } from "./matches.js";
import { text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const Grouping = z.enum(["topic", "tier", "unit"]);
const count = z.int().nonnegative();

const UnansweredReport = z
  .object({
    by: Grouping,
    total: z.object({ declined: count, restricted: count }),
    counts: z
      .array(
        z.object({
          value: z.string().optional().meta({ description: "Missing where it is not known." }),
          declined: count.meta({ description: "Questions that no source answers." }),
          restricted: count.meta({ description: "Questions after what only members may see." }),
        }),
      )
      .meta({ description: "Most frequent first. A question about two topics counts for both." }),
  })
  .meta({ id: "UnansweredReport" });

const reportUnanswered = defineRoute({
  method: "get",
  path: "/v1/unanswered",
  operationId: "reportUnanswered",
  tags: ["Questions"],
  summary: "Count the questions that were not answered",
  request: { query: z.strictObject({ by: Grouping.default("topic") }) },
  responses: {
    200: {
      description: "Counts, without words and names.",
      content: { "application/json": { schema: UnansweredReport } },
    },
  },
});

const QuestionGroupRecord = z
  .object({
    topics: z.array(z.string()).meta({ description: "What it is about, the most frequent first." }),
    count,
    questions: z.array(
      z.object({ ticketId: z.string(), question: z.string(), state: TicketState, day: z.string() }),
    ),
  })
  .meta({ id: "QuestionGroup" });

export function addUnansweredRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  api.openapi(reportUnanswered, async (c) =>
    c.json(await rooms.registry.unanswered.report(c.req.valid("query").by), 200),
  );

  addList(api, context, {
    path: "/v1/unanswered/groups",
    operationId: "listUnansweredGroups",
    tag: "Questions",
    summary: "List handed over questions, those together that say much the same",
    title: "Ähnliche offene Fragen",
    item: QuestionGroupRecord,
    filters: { topic: text.optional() },
    keyOf: ({ questions }) => questions[0]?.ticketId ?? "",
    texts: ({ questions }) => questions.map(({ question }) => question),
    orders: { count: (group) => group.count },
    find: async ({ topic }) =>
      (await rooms.registry.tickets.groups())
        .filter(({ topics }) => includes(topics, topic))
        .map(({ topics, tickets }) => ({
          topics,
          count: tickets.length,
          questions: tickets.map(({ id, question = "", state, createdAt }) => ({
            ticketId: id,
            question,
            state,
            day: createdAt.slice(0, 10),
          })),
        })),
  });
}
