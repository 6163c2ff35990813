import { Network, networksOn, WorkingCommunity } from "@stadtlotse/domain";
import { networks, workingCommunities } from "@stadtlotse/domain/reference/networks";
import { RequestError } from "../problems/request-error.js";
import { mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { day, idParameter, text } from "./parameters.js";
import { listRoute, recordRoute } from "./resource-routes.js";
import type { Api } from "./route-context.js";

const filters = {
  q: text.optional().meta({ description: "A name or another name for it.", example: "Innenstadt" }),
  asOf: day.optional().meta({ description: "Only those that existed in their own right on this day." }),
};

const listNetworks = listRoute({
  path: "/v1/networks",
  operationId: "listNetworks",
  tag: "Networks",
  summary: "List networks",
  item: Network,
  filters,
});

const getNetwork = recordRoute({
  path: "/v1/networks/{id}",
  operationId: "getNetwork",
  tag: "Networks",
  summary: "Read a network",
  item: Network,
  params: idParameter("netzwerk-innenstadt-nrw"),
});

const listWorkingCommunities = listRoute({
  path: "/v1/working-communities",
  operationId: "listWorkingCommunities",
  tag: "Networks",
  summary: "List the working communities since 2024",
  item: WorkingCommunity,
  filters,
});

export function addNetworkRoutes(api: Api): void {
  api.openapi(listNetworks, (c) => {
    const { q, asOf, ...page } = c.req.valid("query");
    return c.json(paginate(select(networks, q, asOf), page, idOf), 200);
  });

  api.openapi(getNetwork, (c) => {
    const { id } = c.req.valid("param");
    const network = networks.find((each) => each.id === id);
    if (network !== undefined) return c.json(network, 200);
    throw new RequestError("NOT_FOUND", { detail: "Dieses Netzwerk gibt es nicht." });
  });

  api.openapi(listWorkingCommunities, (c) => {
    const { q, asOf, ...page } = c.req.valid("query");
    return c.json(paginate(select(workingCommunities, q, asOf), page, idOf), 200);
  });
}

function select<Item extends Network | WorkingCommunity>(
  items: readonly Item[],
  q: string | undefined,
  asOf: string | undefined,
): Item[] {
  const existing = asOf === undefined ? items : networksOn(items, asOf);
  return existing.filter(({ name, aliases }) => mentions([name, ...aliases], q));
}

function idOf({ id }: { id: string }): string {
  return id;
}
