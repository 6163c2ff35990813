import { createRoute } from "@hono/zod-openapi";
import { Fact, Source, type Visibility } from "@stadtlotse/domain";
import type { StoredFact } from "@stadtlotse/registry";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { visibilityOf } from "../requests/visibility-of.js";
import { pageOf, pageParameters, paginate } from "./paging.js";
import { idParameter, text } from "./parameters.js";
import { type Api, openToEveryone, type RouteContext } from "./route-context.js";

export const FactRecord = Fact.extend({
  revision: z.int().positive(),
  editedByOffice: z.boolean().meta({ description: "Whether the office has changed what the release says." }),
  source: Source.optional(),
}).meta({ id: "FactRecord", description: "A fact as it is recorded today." });
export type FactRecord = z.infer<typeof FactRecord>;

const listFacts = createRoute({
  method: "get",
  path: "/v1/facts",
  operationId: "listFacts",
  tags: ["Knowledge"],
  summary: "List facts",
  security: openToEveryone,
  request: {
    query: z.strictObject({
      subject: text.optional().meta({ example: "netzwerk-innenstadt-nrw" }),
      predicate: text.optional().meta({ example: "member-count" }),
      q: text.optional().meta({ description: "A text within the statement." }),
      ...pageParameters,
    }),
  },
  responses: {
    200: {
      description: "One page of facts.",
      content: { "application/json": { schema: pageOf(FactRecord) } },
    },
    ...problemResponses(400),
  },
});

const getFact = createRoute({
  method: "get",
  path: "/v1/facts/{id}",
  operationId: "getFact",
  tags: ["Knowledge"],
  summary: "Read a fact",
  security: openToEveryone,
  request: { params: idParameter("netzwerk-innenstadt-nrw.member-count.2021-03") },
  responses: {
    200: { description: "The fact.", content: { "application/json": { schema: FactRecord } } },
    ...problemResponses(404),
  },
});

export function addFactRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listFacts, async (c) => {
    const { limit, cursor, ...filters } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const facts = (await rooms.registry.facts.list())
      .filter(({ fact }) => maySee(fact, visibility) && matches(fact, filters))
      .map(toFactRecord);
    return c.json(
      paginate(facts, { limit, cursor }, ({ id }) => id),
      200,
    );
  });

  api.openapi(getFact, async (c) => {
    const stored = await rooms.registry.facts.find(c.req.valid("param").id);
    const visibility = await visibilityOf(c.get("caller"), rooms);
    if (stored === undefined || !maySee(stored.fact, visibility)) {
      throw new RequestError("NOT_FOUND", { detail: "Diese Angabe gibt es nicht." });
    }
    return c.json(toFactRecord(stored), 200);
  });
}

/** What may not be seen is treated as if it did not exist. */
function maySee(fact: Fact, visibility: Visibility): boolean {
  return fact.visibility === "public" || visibility === "members";
}

function matches(
  fact: Fact,
  {
    subject,
    predicate,
    q,
  }: { subject?: string | undefined; predicate?: string | undefined; q?: string | undefined },
): boolean {
  return (
    (subject === undefined || fact.subject === subject) &&
    (predicate === undefined || fact.predicate === predicate) &&
    (q === undefined || fact.statement.toLowerCase().includes(q.toLowerCase()))
  );
}

function toFactRecord({ fact, revision, editedByOffice }: StoredFact): FactRecord {
  return { ...fact, revision, editedByOffice };
}
