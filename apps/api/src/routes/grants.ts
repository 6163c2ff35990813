import { MunicipalGrant } from "@stadtlotse/domain";
import { zizMunicipalities } from "@stadtlotse/domain/reference/ziz-municipalities";
import { equals } from "./matches.js";
import { ags, text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

/** Who got money from a programme, for the programmes whose recipients a source names. */
export function addGrantRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/grants",
    operationId: "listGrants",
    tag: "Funding",
    summary: "List what municipalities got from programmes, as far as sources name it",
    title: "Geförderte Kommunen",
    item: MunicipalGrant,
    filters: { programme: text.optional().meta({ example: "ziz" }), municipality: ags.optional() },
    keyOf: ({ programmeId, ags, year }) => [programmeId, ags, year].join(" "),
    texts: ({ programmeId, note }) => [programmeId, note],
    orders: { municipality: (grant) => grant.ags, eur: ({ eur }) => eur },
    find: ({ programme, municipality }) =>
      zizMunicipalities.filter(
        (grant) => equals(grant.programmeId, programme) && equals(grant.ags, municipality),
      ),
  });
}
