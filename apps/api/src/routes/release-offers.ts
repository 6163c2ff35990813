import * as z from "zod";
import { equals } from "./matches.js";
import { text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const kept = z.looseObject({ id: z.string(), version: z.int().positive() });

const ReleaseOffer = z
  .object({
    kind: z.string().meta({ description: "Of the record.", example: "programme" }),
    id: z.string(),
    record: kept.meta({ description: "As the office has it." }),
    reference: kept.meta({ description: "What the newer release says." }),
  })
  .meta({ id: "ReleaseOffer", description: "The next change of the record settles it." });

/** What a newer release says otherwise than the office; facts stand among those to review. */
export function addReleaseOfferRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/release-offers",
    operationId: "listReleaseOffers",
    tag: "Office",
    summary: "List records that the office has edited and of which a newer release says something else",
    title: "Neues zu bearbeiteten Datensätzen",
    item: ReleaseOffer,
    filters: { kind: text.optional() },
    keyOf: ({ kind, id }) => `${kind} ${id}`,
    texts: ({ id, kind }) => [id, kind],
    orders: { kind: ({ kind }) => kind },
    find: async ({ kind }) =>
      (await context.rooms.registry.offered())
        .filter((offer) => equals(offer.kind, kind))
        .map(({ kind: name, record, reference }) => ({
          kind: name,
          id: record.id,
          record: { ...record },
          reference: { ...reference },
        })),
  });
}
