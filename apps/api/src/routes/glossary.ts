import { GlossaryTermRecord } from "@stadtlotse/registry";
import { addOfficeRecords } from "./office-records.js";
import type { Api, RouteContext } from "./route-context.js";

/** The terms of the field, each in one sentence. */
export function addGlossaryRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/glossary",
    tag: "Knowledge",
    operations: {
      list: "listGlossaryTerms",
      get: "getGlossaryTerm",
      create: "createGlossaryTerm",
      change: "changeGlossaryTerm",
      history: "getGlossaryTermHistory",
    },
    nouns: ["a term of the field", "the terms of the field, each in one sentence"],
    title: "Glossar",
    missing: "Diesen Begriff gibt es nicht.",
    example: "arbeitshilfe",
    schema: GlossaryTermRecord,
    name: "GlossaryTerm",
    store: ({ glossary }) => glossary,
    filters: {},
    accepts: () => true,
    texts: ({ term, aliases, definition }) => [term, ...aliases, definition],
    orders: { term: ({ term }) => term },
    defaults: { sourceId: "geschaeftsstelle" },
  });
}
