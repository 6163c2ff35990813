import * as z from "zod";
import { addList } from "./resource-routes.js";
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

/** What the office reports: counts, without words and names. */
export function addReportRoutes(api: Api, context: RouteContext): void {
  const { reports } = context.rooms.registry;

  addList(api, context, {
    path: "/v1/reports/questions",
    operationId: "reportQuestions",
    tag: "Office",
    summary:
      "Count questions by month and outcome, the oldest month first. A question about two topics counts for both",
    title: "Fragen nach Monat",
    item: QuestionCount,
    filters: { by: Grouping.default("all") },
    keyOf: ({ month, value = "" }) => `${month} ${value}`,
    texts: ({ month, value }) => [month, value],
    orders: { month: (each) => each.month, answered: ({ answered }) => answered },
    find: ({ by }) => reports.questions(by),
  });

  addList(api, context, {
    path: "/v1/reports/tickets",
    operationId: "reportTickets",
    tag: "Office",
    summary: "Tell how long tickets took, by the month of the answer, the oldest first",
    title: "Dauer bis zur Antwort nach Monat",
    item: TicketTimes,
    keyOf: (each) => each.month,
    texts: (each) => [each.month],
    orders: { month: (each) => each.month, medianHours: ({ medianHours }) => medianHours },
    find: () => reports.tickets(),
  });

  addList(api, context, {
    path: "/v1/reports/knowledge",
    operationId: "reportKnowledge",
    tag: "Office",
    summary: "Count what happened to records of each kind, by month, the newest first",
    title: "Gepflegtes Wissen nach Monat",
    item: KnowledgeCount,
    keyOf: ({ month, kind }) => `${month} ${kind}`,
    texts: ({ month, kind }) => [month, kind],
    orders: { month: (each) => each.month, kind: ({ kind }) => kind },
    find: () => reports.knowledge(),
  });
}
