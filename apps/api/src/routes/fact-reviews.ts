import { Fact } from "@stadtlotse/domain";
import { FactReviewReason } from "@stadtlotse/registry";
import * as z from "zod";
import { FactRecord, toFactRecord } from "./fact-record.js";
import { equals, includes } from "./matches.js";
import { text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const FactReviewRecord = z
  .object({
    fact: FactRecord,
    reasons: z.array(FactReviewReason),
    conflictIds: z.array(z.string()),
    offered: Fact.optional().meta({ description: "What a newer release says instead." }),
  })
  .meta({ id: "FactReview" });

/** What of the facts the office has to look at. */
export function addFactReviewRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  addList(api, context, {
    path: "/v1/fact-reviews",
    operationId: "listFactReviews",
    tag: "Office",
    summary: "List the facts that should be looked at, and why",
    title: "Zu prüfende Angaben",
    item: FactReviewRecord,
    filters: {
      reason: FactReviewReason.optional(),
      subject: text.optional().meta({ example: "netzwerk-innenstadt-nrw" }),
      responsible: text.optional(),
    },
    keyOf: ({ fact }) => fact.id,
    texts: ({ fact }) => [fact.statement],
    orders: {
      reviewBy: ({ fact }) => fact.reviewBy,
      verifiedOn: ({ fact }) => fact.verifiedOn,
      asOf: ({ fact }) => fact.asOf.date,
    },
    find: async ({ reason, subject, responsible }) =>
      (await rooms.registry.facts.review(rooms.today()))
        .filter(
          ({ stored, reasons }) =>
            includes(reasons, reason) &&
            equals(stored.fact.subject, subject) &&
            equals(stored.responsible, responsible),
        )
        .map(({ stored, ...review }) => ({ fact: toFactRecord(stored), ...review })),
  });
}
