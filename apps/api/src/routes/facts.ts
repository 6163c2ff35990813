import { Fact, Source } from "@stadtlotse/domain";
import { sources } from "@stadtlotse/domain/reference/sources";
import type { StoredFact } from "@stadtlotse/registry";
import * as z from "zod";
import { RequestError } from "../problems/request-error.js";
import { visibilityOf } from "../requests/visibility-of.js";
import { equals, isVisibleTo, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { idParameter, text } from "./parameters.js";
import { listRoute, recordRoute } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const FactRecord = Fact.extend({
  revision: z.int().positive(),
  editedByOffice: z.boolean().meta({ description: "Whether the office has changed what the release says." }),
  source: Source.optional(),
}).meta({ id: "FactRecord", description: "A fact as it is recorded today." });
type FactRecord = z.infer<typeof FactRecord>;

const listFacts = listRoute({
  path: "/v1/facts",
  operationId: "listFacts",
  tag: "Knowledge",
  summary: "List facts",
  item: FactRecord,
  filters: {
    subject: text.optional().meta({ example: "netzwerk-innenstadt-nrw" }),
    predicate: text.optional().meta({ example: "member-count" }),
    q: text.optional().meta({ description: "Words of the statement." }),
  },
});

const getFact = recordRoute({
  path: "/v1/facts/{id}",
  operationId: "getFact",
  tag: "Knowledge",
  summary: "Read a fact",
  item: FactRecord,
  params: idParameter("netzwerk-innenstadt-nrw.member-count.2021-03"),
});

export function addFactRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listFacts, async (c) => {
    const { subject, predicate, q, ...page } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const facts = (await rooms.registry.facts.list()).filter(
      ({ fact }) =>
        isVisibleTo(fact, visibility) &&
        equals(fact.subject, subject) &&
        equals(fact.predicate, predicate) &&
        mentions([fact.statement], q),
    );
    return c.json(
      paginate(facts.map(toFactRecord), page, ({ id }) => id),
      200,
    );
  });

  api.openapi(getFact, async (c) => {
    const stored = await rooms.registry.facts.find(c.req.valid("param").id);
    const visibility = await visibilityOf(c.get("caller"), rooms);
    if (stored === undefined || !isVisibleTo(stored.fact, visibility)) {
      throw new RequestError("NOT_FOUND", { detail: "Diese Angabe gibt es nicht." });
    }
    return c.json(toFactRecord(stored), 200);
  });
}

const sourcesById = new Map(sources.map((source) => [source.id, source]));

function toFactRecord({ fact, revision, editedByOffice }: StoredFact): FactRecord {
  return { ...fact, revision, editedByOffice, source: sourcesById.get(fact.sourceId) };
}
