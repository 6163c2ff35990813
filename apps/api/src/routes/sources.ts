import { enumerationLabels, Source, SourceKind } from "@stadtlotse/domain";
import { sources } from "@stadtlotse/domain/reference/sources";
import * as z from "zod";
import { equals } from "./matches.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const Labels = z.record(z.string(), z.record(z.string(), z.string())).meta({
  id: "Labels",
  example: { FundingLevel: { federal: "Bund" } },
});

/** What statements of all kinds rest on, and the words that they use. */
export function addSourceRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/sources",
    operationId: "listSources",
    tag: "Knowledge",
    summary: "List the sources that records name by `sourceId`",
    title: "Quellen",
    item: Source,
    filters: { kind: SourceKind.optional() },
    keyOf: ({ id }) => id,
    texts: ({ title, publisher, reference }) => [title, publisher, reference],
    orders: { title: ({ title }) => title },
    find: ({ kind }) => sources.filter((source) => equals(source.kind, kind)),
  });

  addRecord(api, context, {
    path: "/v1/labels",
    operationId: "getLabels",
    tag: "Knowledge",
    summary: "Read the German words for the values of every enumeration, by the id of its schema",
    item: Labels,
    params: z.strictObject({}),
    missing: "Diese Bezeichnungen gibt es nicht.",
    find: () => enumerationLabels,
  });
}
