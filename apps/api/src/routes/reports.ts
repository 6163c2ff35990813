import * as z from "zod";
import { defineRoute } from "./define-route.js";
import type { Api, RouteContext } from "./route-context.js";

const count = z.int().nonnegative();
const month = z.string().meta({ description: "A month, YYYY-MM.", example: "2026-11" });
const Grouping = z.enum(["all", "topic", "tier", "unit"]);

const QuestionCount = z
  .object({
    month,
    value: z.string().optional().meta({ description: "Missing where it is not known." }),
    answered: count,
    clarification: count,
    restricted: count.meta({ description: "Questions after what only members may see." }),
    declined: count.meta({ description: "Questions that no source answers." }),
  })
  .meta({ id: "QuestionCount" });

const TicketTimes = z
  .object({
    month,
    answered: count,
    medianHours: z.number().meta({ description: "Half of the tickets were answered within this time." }),
  })
  .meta({ id: "TicketTimes" });

const KnowledgeCount = z
  .object({ month, kind: z.string(), created: count, changed: count, erased: count })
  .meta({ id: "KnowledgeCount" });

const reportQuestions = defineRoute({
  method: "get",
  path: "/v1/reports/questions",
  operationId: "reportQuestions",
  tags: ["Office"],
  summary: "Count questions by month and outcome",
  request: { query: z.strictObject({ by: Grouping.default("all") }) },
  responses: {
    200: described(QuestionCount, "The oldest month first. A question about two topics counts for both."),
  },
});

const reportTickets = defineRoute({
  method: "get",
  path: "/v1/reports/tickets",
  operationId: "reportTickets",
  tags: ["Office"],
  summary: "Tell how long tickets took, by the month of the answer",
  responses: { 200: described(TicketTimes, "The oldest month first.") },
});

const reportKnowledge = defineRoute({
  method: "get",
  path: "/v1/reports/knowledge",
  operationId: "reportKnowledge",
  tags: ["Office"],
  summary: "Count what happened to records of each kind, by month",
  responses: { 200: described(KnowledgeCount, "The newest month first.") },
});

/** What the office reports: counts, without words and names. */
export function addReportRoutes(api: Api, { rooms }: RouteContext): void {
  const { reports } = rooms.registry;
  api.openapi(reportQuestions, async (c) =>
    c.json({ items: await reports.questions(c.req.valid("query").by) }, 200),
  );
  api.openapi(reportTickets, async (c) => c.json({ items: await reports.tickets() }, 200));
  api.openapi(reportKnowledge, async (c) => c.json({ items: await reports.knowledge() }, 200));
}

function described<Item extends z.ZodType>(item: Item, description: string) {
  return { description, content: { "application/json": { schema: z.object({ items: z.array(item) }) } } };
}
