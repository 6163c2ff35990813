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
import { RequestError } from "../problems/request-error.js";
import { equals, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { day, idParameter, text } from "./parameters.js";
import { listRoute, recordRoute } from "./resource-routes.js";
import type { Api } from "./route-context.js";

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

const listProgrammes = listRoute({
  path: "/v1/programmes",
  operationId: "listProgrammes",
  tag: "Funding",
  summary: "List funding programmes",
  item: FundingProgramme,
  filters: {
    q: text.optional().meta({ description: "Words of a name.", example: "Dritte Orte" }),
    level: FundingLevel.optional(),
    asOf: day.optional().meta({ description: "Only programmes that are known to grant money on this day." }),
  },
});

const getProgramme = recordRoute({
  path: "/v1/programmes/{id}",
  operationId: "getProgramme",
  tag: "Funding",
  summary: "Read a funding programme",
  item: FundingProgramme,
  params,
});

const getProgrammeHistory = recordRoute({
  path: "/v1/programmes/{id}/history",
  operationId: "getProgrammeHistory",
  tag: "Funding",
  summary: "Read what a programme followed and what followed it",
  item: ProgrammeHistory,
  params,
});

export function addProgrammeRoutes(api: Api): void {
  api.openapi(listProgrammes, (c) => {
    const { q, level, asOf, ...page } = c.req.valid("query");
    const found = programmes.filter(
      (programme) =>
        mentions([programme.name, programme.subtitle, ...programme.aliases], q) &&
        equals(programme.level, level) &&
        (asOf === undefined || programmePeriod(programme, asOf).state === "running"),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });

  api.openapi(getProgramme, (c) => c.json(find(c.req.valid("param").id), 200));

  api.openapi(getProgrammeHistory, (c) => {
    const { id } = find(c.req.valid("param").id);
    return c.json(programmeHistory(id, successions), 200);
  });
}

function find(id: string): FundingProgramme {
  const programme = programmes.find((each) => each.id === id);
  if (programme !== undefined) return programme;
  throw new RequestError("NOT_FOUND", { detail: "Dieses Förderprogramm gibt es nicht." });
}
