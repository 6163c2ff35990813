import { CollaborationId, LifecycleEvent, NetworkRelation, NetworkRelationKind } from "@stadtlotse/domain";
import { lifecycleEvents } from "@stadtlotse/domain/reference/lifecycle-events";
import { networkRelations } from "@stadtlotse/domain/reference/networks";
import { equals } from "./matches.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

/** What happened to the networks, and how they stand to each other. */
export function addNetworkHistoryRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/network-events",
    operationId: "listNetworkEvents",
    tag: "Networks",
    summary: "List what happened to networks: prepared, founded, merged",
    title: "Geschichte der Netzwerke",
    item: LifecycleEvent,
    filters: { network: CollaborationId.optional() },
    keyOf: ({ id }) => id,
    texts: ({ description, place }) => [description, place],
    orders: { date: ({ date }) => date },
    find: ({ network }) =>
      lifecycleEvents.filter(({ networkId, certainty }) => equals(networkId, network) && isKnown(certainty)),
  });

  addList(api, context, {
    path: "/v1/network-relations",
    operationId: "listNetworkRelations",
    tag: "Networks",
    summary: "List how networks stand to each other: followed by, part of, working with",
    title: "Beziehungen der Netzwerke",
    item: NetworkRelation,
    filters: { kind: NetworkRelationKind.optional() },
    keyOf: ({ from, kind, to }) => [from, kind, to].join(" "),
    texts: ({ note }) => [note],
    orders: { from: ({ from }) => from, to: ({ to }) => to },
    find: ({ kind }) =>
      networkRelations.filter((relation) => equals(relation.kind, kind) && isKnown(relation.certainty)),
  });
}

/** What nobody confirmed is never shown as known. */
function isKnown(certainty: LifecycleEvent["certainty"]): boolean {
  return certainty !== "unconfirmed";
}
