import type { KnowledgeCount, QuestionCount, TicketTimes } from "@stadtlotse/client";
import { client } from "./client.js";
import { readAll } from "./read-all.js";

export type QuestionGrouping = "all" | "topic" | "tier" | "unit";

/** How questions went, month by month. */
export async function readQuestionCounts(by: string): Promise<QuestionCount[]> {
  const grouping = by as QuestionGrouping;
  return readAll(({ query, signal }) =>
    client.GET("/v1/reports/questions", { params: { query: { ...query, by: grouping } }, signal }),
  );
}

/** How long tickets took, and what happened to records. */
export async function readReports(): Promise<{ tickets: TicketTimes[]; knowledge: KnowledgeCount[] }> {
  const [tickets, knowledge] = await Promise.all([
    readAll(({ query, signal }) => client.GET("/v1/reports/tickets", { params: { query }, signal })),
    readAll(({ query, signal }) => client.GET("/v1/reports/knowledge", { params: { query }, signal })),
  ]);
  return { tickets, knowledge };
}
