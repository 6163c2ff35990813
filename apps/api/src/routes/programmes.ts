import { FundingLevel, FundingProgramme } from "@stadtlotse/domain";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { RequestError } from "../problems/request-error.js";
import { equals, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { idParameter, text } from "./parameters.js";
import { listRoute, recordRoute } from "./resource-routes.js";
import type { Api } from "./route-context.js";

const listProgrammes = listRoute({
  path: "/v1/programmes",
  operationId: "listProgrammes",
  tag: "Funding",
  summary: "List funding programmes",
  item: FundingProgramme,
  filters: {
    q: text.optional().meta({ description: "Words of a name.", example: "Dritte Orte" }),
    level: FundingLevel.optional(),
  },
});

const getProgramme = recordRoute({
  path: "/v1/programmes/{id}",
  operationId: "getProgramme",
  tag: "Funding",
  summary: "Read a funding programme",
  item: FundingProgramme,
  params: idParameter("lebendige-zentren"),
});

export function addProgrammeRoutes(api: Api): void {
  api.openapi(listProgrammes, (c) => {
    const { q, level, ...page } = c.req.valid("query");
    const found = programmes.filter(
      (programme) =>
        mentions([programme.name, programme.subtitle, ...programme.aliases], q) &&
        equals(programme.level, level),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });

  api.openapi(getProgramme, (c) => {
    const { id } = c.req.valid("param");
    const programme = programmes.find((each) => each.id === id);
    if (programme !== undefined) return c.json(programme, 200);
    throw new RequestError("NOT_FOUND", { detail: "Dieses Förderprogramm gibt es nicht." });
  });
}
