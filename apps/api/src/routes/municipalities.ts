import { Municipality, Regierungsbezirk } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { geoJsonOf } from "../formats/geojson.js";
import { equals } from "./matches.js";
import { municipalityByAgs, noSuchMunicipality } from "./municipality-by-ags.js";
import { agsParameter, text } from "./parameters.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export function addMunicipalityRoutes(api: Api, context: RouteContext): void {
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
    missing: noSuchMunicipality,
    find: ({ ags }) => municipalityByAgs.get(ags),
  });
}
