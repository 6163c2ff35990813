import { Network, networksOn, WorkingCommunity } from "@stadtlotse/domain";
import { networks, workingCommunities } from "@stadtlotse/domain/reference/networks";
import { day, idParameter } from "./parameters.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const filters = {
  asOf: day.optional().meta({ description: "Only those that existed in their own right on this day." }),
};

export function addNetworkRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/networks",
    operationId: "listNetworks",
    tag: "Networks",
    summary: "List networks",
    title: "Netzwerke",
    item: Network,
    filters,
    keyOf: ({ id }) => id,
    texts: ({ name, aliases }) => [name, ...aliases],
    orders: { name: ({ name }) => name },
    find: ({ asOf }) => (asOf === undefined ? networks : networksOn(networks, asOf)),
  });

  addRecord(api, context, {
    path: "/v1/networks/{id}",
    operationId: "getNetwork",
    tag: "Networks",
    summary: "Read a network",
    item: Network,
    params: idParameter("netzwerk-innenstadt-nrw"),
    missing: "Dieses Netzwerk gibt es nicht.",
    find: ({ id }) => networks.find((network) => network.id === id),
  });

  addList(api, context, {
    path: "/v1/working-communities",
    operationId: "listWorkingCommunities",
    tag: "Networks",
    summary: "List the working communities since 2024",
    title: "Arbeitsgemeinschaften",
    item: WorkingCommunity,
    filters,
    keyOf: ({ id }) => id,
    texts: ({ name, aliases }) => [name, ...aliases],
    orders: { name: ({ name }) => name },
    find: ({ asOf }) => (asOf === undefined ? workingCommunities : networksOn(workingCommunities, asOf)),
  });
}
