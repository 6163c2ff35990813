import { FundingLevel, programmeHistory, programmePeriod, Succession } from "@stadtlotse/domain";
import { successions } from "@stadtlotse/domain/reference/successions";
import { ProgrammeRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { equals } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { day, idParameter } from "./parameters.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const SuccessionStep = z.object({
  programmeId: z.string(),
  distance: z.int().positive().meta({ description: "1 for the next one." }),
  succession: Succession,
});

const ProgrammeHistory = z
  .object({
    programmeId: z.string(),
    predecessors: z.array(SuccessionStep),
    successors: z.array(SuccessionStep),
    unconfirmed: z.array(Succession).meta({ description: "Steps that nobody confirmed." }),
  })
  .meta({
    id: "ProgrammeHistory",
    description: "Where a programme comes from and what became of it. Empty means: not documented, not none.",
  });

const params = idParameter("lebendige-zentren");

const missing = "Dieses Förderprogramm gibt es nicht.";

export function addProgrammeRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/programmes",
    tag: "Funding",
    operations: {
      list: "listProgrammes",
      get: "getProgramme",
      create: "createProgramme",
      change: "changeProgramme",
      history: "getProgrammeChanges",
    },
    nouns: ["a funding programme", "funding programmes"],
    title: "Förderprogramme",
    missing,
    example: "lebendige-zentren",
    schema: ProgrammeRecord,
    name: "Programme",
    store: ({ programmes }) => programmes,
    filters: {
      level: FundingLevel.optional(),
      asOf: day
        .optional()
        .meta({ description: "Only programmes that are known to grant money on this day." }),
    },
    accepts: (programme, { level, asOf }) =>
      equals(programme.level, level) &&
      (asOf === undefined || programmePeriod(programme, asOf).state === "running"),
    texts: ({ name, subtitle, aliases }) => [name, subtitle, ...aliases],
    orders: { name: ({ name }) => name },
    historyPath: "changes",
    defaults: { sourceIds: ["geschaeftsstelle"], certainty: "documented" },
  });

  addList(api, context, {
    path: "/v1/successions",
    operationId: "listSuccessions",
    tag: "Funding",
    summary: "List which programme carries on which",
    title: "Nachfolge der Förderprogramme",
    item: Succession,
    keyOf: ({ predecessorId, successorId }) => [predecessorId, successorId].join(" "),
    texts: ({ predecessorId, successorId }) => [predecessorId, successorId],
    orders: { from: ({ from }) => from },
    find: () => successions.filter(({ certainty }) => certainty !== "unconfirmed"),
  });

  addRecord(api, context, {
    path: "/v1/programmes/{id}/history",
    operationId: "getProgrammeHistory",
    tag: "Funding",
    summary: "Read what a programme followed and what followed it",
    item: ProgrammeHistory,
    params,
    missing,
    find: async ({ id }) =>
      (await context.rooms.registry.programmes.find(id)) && programmeHistory(id, successions),
  });
}
