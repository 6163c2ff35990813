import type { KnowledgeCount, QuestionCount, TicketTimes } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

export type QuestionGrouping = "all" | "topic" | "tier" | "unit";

/** How questions went, month by month. */
export async function readQuestionCounts(by: string): Promise<QuestionCount[]> {
  const query = { by: by as QuestionGrouping };
  return (await dataOf(client.GET("/v1/reports/questions", { params: { query }, signal: timeout() }))).items;
}

/** How long tickets took, and what happened to records. */
export async function readReports(): Promise<{ tickets: TicketTimes[]; knowledge: KnowledgeCount[] }> {
  const [tickets, knowledge] = await Promise.all([
    dataOf(client.GET("/v1/reports/tickets", { signal: timeout() })),
    dataOf(client.GET("/v1/reports/knowledge", { signal: timeout() })),
  ]);
  return { tickets: tickets.items, knowledge: knowledge.items };
}
