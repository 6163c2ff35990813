import { Municipality, similarityCriteria, similarMunicipalities } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { regions } from "@stadtlotse/domain/reference/regions";
import * as z from "zod";
import { municipalityByAgs, noSuchMunicipality } from "./municipality-by-ags.js";
import { agsParameter } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const SimilarMunicipalities = z
  .object({
    items: z
      .array(
        z.object({
          municipality: Municipality,
          score: z.number().meta({ description: "0 to 1, the weighted mean of its parts." }),
          parts: z.array(
            z.object({
              criterion: z.enum(similarityCriteria),
              weight: z.number(),
              similarity: z.number().meta({ description: "0, nothing in common, to 1, the same." }),
              explanation: z.string().meta({ description: "German words with the figures behind it." }),
            }),
          ),
        }),
      )
      .meta({ description: "The most like it first." }),
  })
  .meta({ id: "SimilarMunicipalities" });

export function addSimilarMunicipalityRoutes(api: Api, context: RouteContext): void {
  addRecord(api, context, {
    path: "/v1/municipalities/{ags}/similar",
    operationId: "listSimilarMunicipalities",
    tag: "Networks",
    summary: "List the municipalities most like one of them, each with the reasons",
    item: SimilarMunicipalities,
    params: agsParameter,
    query: { limit: z.coerce.number().int().min(1).max(50).default(10) },
    missing: noSuchMunicipality,
    find: ({ ags }, _, { limit }) =>
      municipalityByAgs.has(ags)
        ? { items: similarMunicipalities(ags, municipalities, { limit, regions }) }
        : undefined,
  });
}
