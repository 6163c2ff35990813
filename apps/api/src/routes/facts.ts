import { Fact, Source } from "@stadtlotse/domain";
import { sources } from "@stadtlotse/domain/reference/sources";
import type { StoredFact } from "@stadtlotse/registry";
import * as z from "zod";
import { equals } from "./matches.js";
import { idParameter, text } from "./parameters.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const FactRecord = Fact.extend({
  revision: z.int().positive(),
  editedByOffice: z.boolean().meta({ description: "Whether the office has changed what the release says." }),
  source: Source.optional(),
}).meta({ id: "FactRecord", description: "A fact as it is recorded today." });
type FactRecord = z.infer<typeof FactRecord>;

export function addFactRoutes(api: Api, context: RouteContext): void {
  const { facts } = context.rooms.registry;
  addList(api, context, {
    path: "/v1/facts",
    operationId: "listFacts",
    tag: "Knowledge",
    summary: "List facts",
    title: "Fakten",
    item: FactRecord,
    filters: {
      subject: text.optional().meta({ example: "netzwerk-innenstadt-nrw" }),
      predicate: text.optional().meta({ example: "member-count" }),
    },
    keyOf: ({ id }) => id,
    texts: ({ statement }) => [statement],
    orders: {
      subject: ({ subject }) => subject,
      predicate: ({ predicate }) => predicate,
      asOf: ({ asOf }) => asOf.date,
    },
    find: async ({ subject, predicate }) =>
      (await facts.list())
        .filter(({ fact }) => equals(fact.subject, subject) && equals(fact.predicate, predicate))
        .map(toFactRecord),
  });

  addRecord(api, context, {
    path: "/v1/facts/{id}",
    operationId: "getFact",
    tag: "Knowledge",
    summary: "Read a fact",
    item: FactRecord,
    params: idParameter("netzwerk-innenstadt-nrw.member-count.2021-03"),
    missing: "Diese Angabe gibt es nicht.",
    find: async ({ id }) => {
      const stored = await facts.find(id);
      return stored && toFactRecord(stored);
    },
  });
}

const sourcesById = new Map(sources.map((source) => [source.id, source]));

function toFactRecord({ fact, revision, editedByOffice }: StoredFact): FactRecord {
  return { ...fact, revision, editedByOffice, source: sourcesById.get(fact.sourceId) };
}
