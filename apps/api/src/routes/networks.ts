import { networksOn } from "@stadtlotse/domain";
import { NetworkRecord, WorkingCommunityRecord } from "@stadtlotse/registry";
import { addOfficeRecords } from "./office-records.js";
import { day } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

const filters = {
  asOf: day.optional().meta({ description: "Only those that existed in their own right on this day." }),
};

/** Networks and working communities. Which there are is settled by the release; the office says what they are. */
export function addNetworkRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/networks",
    tag: "Networks",
    operations: {
      list: "listNetworks",
      get: "getNetwork",
      change: "changeNetwork",
      history: "getNetworkHistory",
    },
    nouns: ["a network", "networks"],
    title: "Netzwerke",
    missing: "Dieses Netzwerk gibt es nicht.",
    example: "netzwerk-innenstadt-nrw",
    schema: NetworkRecord,
    name: "Network",
    store: ({ networks }) => networks,
    filters,
    accepts: (network, { asOf }) => asOf === undefined || networksOn([network], asOf).length > 0,
    texts: ({ name, aliases }) => [name, ...aliases],
    orders: { name: ({ name }) => name },
  });

  addOfficeRecords(api, context, {
    path: "/v1/working-communities",
    tag: "Networks",
    operations: {
      list: "listWorkingCommunities",
      get: "getWorkingCommunity",
      change: "changeWorkingCommunity",
      history: "getWorkingCommunityHistory",
    },
    nouns: ["a working community since 2024", "the working communities since 2024"],
    title: "Arbeitsgemeinschaften",
    missing: "Diese Arbeitsgemeinschaft gibt es nicht.",
    example: "ag-innenstadt",
    schema: WorkingCommunityRecord,
    name: "WorkingCommunity",
    store: ({ workingCommunities }) => workingCommunities,
    filters,
    accepts: (community, { asOf }) => asOf === undefined || networksOn([community], asOf).length > 0,
    texts: ({ name, aliases }) => [name, ...aliases],
    orders: { name: ({ name }) => name },
  });
}
