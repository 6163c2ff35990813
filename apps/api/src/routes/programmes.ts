import {
  FundingLevel,
  FundingProgramme,
  programmeHistory,
  programmePeriod,
  Succession,
} from "@stadtlotse/domain";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { successions } from "@stadtlotse/domain/reference/successions";
import * as z from "zod";
import { equals } from "./matches.js";
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
  addList(api, context, {
    path: "/v1/programmes",
    operationId: "listProgrammes",
    tag: "Funding",
    summary: "List funding programmes",
    title: "Förderprogramme",
    item: FundingProgramme,
    filters: {
      level: FundingLevel.optional(),
      asOf: day
        .optional()
        .meta({ description: "Only programmes that are known to grant money on this day." }),
    },
    keyOf: ({ id }) => id,
    texts: ({ name, subtitle, aliases }) => [name, subtitle, ...aliases],
    orders: { name: ({ name }) => name },
    find: ({ level, asOf }) =>
      programmes.filter(
        (programme) =>
          equals(programme.level, level) &&
          (asOf === undefined || programmePeriod(programme, asOf).state === "running"),
      ),
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
    path: "/v1/programmes/{id}",
    operationId: "getProgramme",
    tag: "Funding",
    summary: "Read a funding programme",
    item: FundingProgramme,
    params,
    missing,
    find: ({ id }) => findProgramme(id),
  });

  addRecord(api, context, {
    path: "/v1/programmes/{id}/history",
    operationId: "getProgrammeHistory",
    tag: "Funding",
    summary: "Read what a programme followed and what followed it",
    item: ProgrammeHistory,
    params,
    missing,
    find: ({ id }) => findProgramme(id) && programmeHistory(id, successions),
  });
}

function findProgramme(id: string): FundingProgramme | undefined {
  return programmes.find((programme) => programme.id === id);
}
