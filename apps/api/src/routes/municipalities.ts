import { createRoute } from "@hono/zod-openapi";
import {
  type CalendarDay,
  Entitlement,
  entitlements,
  Municipality,
  Regierungsbezirk,
  Tier,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import type { Memberships } from "@stadtlotse/registry";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { equals, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { agsParameter, day, text } from "./parameters.js";
import { listRoute, recordRoute } from "./resource-routes.js";
import { type Api, openToEveryone, type RouteContext } from "./route-context.js";

const MunicipalityEntitlements = z
  .object({
    ags: z.string(),
    on: z.string().meta({ description: "The day for which this holds." }),
    tier: Tier,
    basis: z.string().meta({ description: "German sentence that names the version of the matrix." }),
    caveats: z.array(z.string()).meta({ description: "German sentences that must be said with it." }),
    entitlements: z.array(Entitlement),
  })
  .meta({ id: "MunicipalityEntitlements" });
type MunicipalityEntitlements = z.infer<typeof MunicipalityEntitlements>;

const listMunicipalities = listRoute({
  path: "/v1/municipalities",
  operationId: "listMunicipalities",
  tag: "Networks",
  summary: "List municipalities",
  item: Municipality,
  filters: {
    q: text.optional().meta({ description: "A part of the name.", example: "Unna" }),
    kreis: text.optional().meta({ description: "Key or name of a Kreis.", example: "Kreis Unna" }),
    regierungsbezirk: Regierungsbezirk.optional(),
  },
});

const getMunicipality = recordRoute({
  path: "/v1/municipalities/{ags}",
  operationId: "getMunicipality",
  tag: "Networks",
  summary: "Read a municipality",
  item: Municipality,
  params: agsParameter,
});

const getEntitlements = createRoute({
  method: "get",
  path: "/v1/municipalities/{ags}/entitlements",
  operationId: "getEntitlements",
  tags: ["Networks"],
  summary: "What a municipality is entitled to on a day",
  security: openToEveryone,
  request: { params: agsParameter, query: z.strictObject({ on: day.optional() }) },
  responses: {
    200: {
      description: "Every service of the matrix with a yes or a no, and the reason.",
      content: { "application/json": { schema: MunicipalityEntitlements } },
    },
    ...problemResponses(400, 404),
  },
});

export function addMunicipalityRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listMunicipalities, (c) => {
    const { q, kreis, regierungsbezirk, ...page } = c.req.valid("query");
    const found = municipalities.filter(
      (municipality) =>
        mentions([municipality.name, municipality.officialName, ...(municipality.aliases ?? [])], q) &&
        (equals(municipality.kreisKey, kreis) || equals(municipality.kreisName, kreis)) &&
        equals(municipality.regierungsbezirk, regierungsbezirk),
    );
    return c.json(
      paginate(found, page, (municipality) => municipality.ags),
      200,
    );
  });

  api.openapi(getMunicipality, (c) => c.json(find(c.req.valid("param").ags), 200));

  api.openapi(getEntitlements, async (c) => {
    const { ags } = find(c.req.valid("param").ags);
    const { on = rooms.today() } = c.req.valid("query");
    return c.json(await judge(ags, on, rooms.registry.memberships), 200);
  });
}

const municipalitiesByAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]));

function find(ags: string): Municipality {
  const municipality = municipalitiesByAgs.get(ags);
  if (municipality !== undefined) return municipality;
  throw new RequestError("NOT_FOUND", {
    detail: `In Nordrhein-Westfalen gibt es keine Kommune mit dem Schlüssel ${ags}.`,
  });
}

async function judge(
  ags: string,
  on: CalendarDay,
  memberships: Pick<Memberships, "of">,
): Promise<MunicipalityEntitlements> {
  const { decision, ...report } = entitlements(
    { ags, memberships: await memberships.of(ags) },
    on,
    serviceMatrix2021,
  );
  return { ags, on, tier: decision.tier, ...report };
}
