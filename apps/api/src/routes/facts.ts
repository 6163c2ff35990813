import { FactItem } from "@stadtlotse/registry";
import * as z from "zod";
import { FactRecord, toFactRecord } from "./fact-record.js";
import { addFactReviewRoutes } from "./fact-reviews.js";
import { equals } from "./matches.js";
import { day, idParameter, text } from "./parameters.js";
import { addChange, addCreation, addHistory } from "./record-changes.js";
import { changeableFields, creationOf, printable } from "./record-input.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { isPrintable } from "./typed-text.js";

const FactChange = z
  .strictObject({
    version: z.int().positive().meta({ description: "Of the fact as the caller has seen it." }),
    ...changeableFields(FactItem, "subject", "predicate", "statedBy"),
  })
  .refine(isPrintable, printable)
  .meta({
    id: "FactChange",
    description: "What says something new names its source and date (`sourceId`, `asOf`, `locator`).",
  });

const tag = "Knowledge";
const example = "netzwerk-innenstadt-nrw.member-count.2021-03";
const missing = "Diese Angabe gibt es nicht.";

export function addFactRoutes(api: Api, context: RouteContext): void {
  const { facts } = context.rooms.registry;
  addList(api, context, {
    path: "/v1/facts",
    operationId: "listFacts",
    tag,
    summary: "List facts",
    title: "Fakten",
    item: FactRecord,
    filters: {
      subject: text.optional().meta({ example: "netzwerk-innenstadt-nrw" }),
      predicate: text.optional().meta({ example: "member-count" }),
      asOf: day.optional().meta({ description: "The facts as they were recorded at the end of that day." }),
    },
    keyOf: ({ id }) => id,
    texts: ({ statement }) => [statement],
    orders: {
      subject: ({ subject }) => subject,
      predicate: ({ predicate }) => predicate,
      asOf: ({ asOf }) => asOf.date,
    },
    find: async ({ subject, predicate, asOf }) =>
      (await (asOf === undefined ? facts.list() : facts.listAsOf(asOf)))
        .filter(({ fact }) => equals(fact.subject, subject) && equals(fact.predicate, predicate))
        .map(toFactRecord),
  });

  addRecord(api, context, {
    path: "/v1/facts/{id}",
    operationId: "getFact",
    tag,
    summary: "Read a fact",
    item: FactRecord,
    params: idParameter(example),
    missing,
    find: async ({ id }) => {
      const stored = await facts.find(id);
      return stored && toFactRecord(stored);
    },
  });

  addFactChanges(api, context);
  addFactReviewRoutes(api, context);
}

/** What the office states, with its source and date; it wins over the release. */
function addFactChanges(api: Api, { rooms }: RouteContext): void {
  const { facts } = rooms.registry;
  addCreation(api, {
    path: "/v1/facts",
    operationId: "createFact",
    tag,
    summary: "State a fact, with its source and date",
    item: FactRecord,
    input: creationOf(FactItem, "FactInput", {}, "statedBy"),
    create: async (input, { owner }) =>
      toFactRecord(await facts.create({ verifiedOn: rooms.today(), ...input }, owner)),
  });

  addChange(api, {
    path: "/v1/facts/{id}",
    operationId: "changeFact",
    tag,
    summary: "Correct a fact, or note that it was verified",
    item: FactRecord,
    input: FactChange as unknown as z.ZodType<Parameters<typeof facts.change>[1]>, // its fields are those of the schema
    params: idParameter(example),
    missing,
    async change(change, { owner }, { id }) {
      const saysSomethingNew = change.statement !== undefined || change.value !== undefined;
      const verified = saysSomethingNew ? { verifiedOn: rooms.today() } : {};
      const changed = await facts.change(id, { ...verified, ...change }, owner);
      return changed && toFactRecord(changed);
    },
  });

  addHistory(api, {
    path: "/v1/facts/{id}/history",
    operationId: "getFactHistory",
    tag,
    summary: "Read every change of a fact",
    params: idParameter(example),
    history: ({ id }) => facts.history(id),
  });
}
