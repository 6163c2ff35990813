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
import { geoJsonOf } from "../formats/geojson.js";
import { equals } from "./matches.js";
import { municipalityByAgs } from "./municipality-by-ags.js";
import { agsParameter, day, text } from "./parameters.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

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

const missing = "In Nordrhein-Westfalen gibt es keine Kommune mit diesem Schlüssel.";

export function addMunicipalityRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  addList(api, context, {
    path: "/v1/municipalities",
    operationId: "listMunicipalities",
    tag: "Networks",
    summary: "List municipalities",
    title: "Städte und Gemeinden in Nordrhein-Westfalen",
    item: Municipality,
    filters: {
      kreis: text.optional().meta({ description: "Key or name of a Kreis.", example: "Kreis Unna" }),
      regierungsbezirk: Regierungsbezirk.optional(),
    },
    keyOf: ({ ags }) => ags,
    texts: ({ name, officialName, aliases = [] }) => [name, officialName, ...aliases],
    orders: {
      name: ({ name }) => name,
      population: ({ population }) => population.value,
      area: ({ areaKm2 }) => areaKm2,
    },
    formats: [
      geoJsonOf(({ ags, point, name, kreisName, population }: Municipality) => ({
        id: ags,
        point,
        properties: { name, kreisName, population: population.value },
      })),
    ],
    find: ({ kreis, regierungsbezirk }) =>
      municipalities.filter(
        (municipality) =>
          (equals(municipality.kreisKey, kreis) || equals(municipality.kreisName, kreis)) &&
          equals(municipality.regierungsbezirk, regierungsbezirk),
      ),
  });

  addRecord(api, context, {
    path: "/v1/municipalities/{ags}",
    operationId: "getMunicipality",
    tag: "Networks",
    summary: "Read a municipality",
    item: Municipality,
    params: agsParameter,
    missing,
    find: ({ ags }) => municipalityByAgs.get(ags),
  });

  addRecord(api, context, {
    path: "/v1/municipalities/{ags}/entitlements",
    operationId: "getEntitlements",
    tag: "Networks",
    summary: "What a municipality is entitled to on a day: every service with a yes or a no, and the reason",
    item: MunicipalityEntitlements,
    params: agsParameter,
    query: { on: day.optional() },
    missing,
    find: async ({ ags }, _, { on = rooms.today() }) =>
      municipalityByAgs.has(ags) ? judge(ags, on, rooms.registry.memberships) : undefined,
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
