import type { LifecycleEvent, NetworkRelation } from "@stadtlotse/client";
import { formatInterval } from "../../formats/format-interval.js";
import type { Lists } from "../../server/use-lists.js";
import type { Period, TimelineRow } from "../timeline/place-bars.js";
import { yearOf } from "../timeline/year-of.js";

export type NetworkLists = Lists<"networks" | "workingCommunities" | "networkEvents" | "networkRelations">;

type Collaboration = NetworkLists["networks"][number] | NetworkLists["workingCommunities"][number];

/** A row for each network, on which the working community that carries it on follows. */
export function networkRows({
  networks,
  workingCommunities,
  networkEvents,
  networkRelations,
}: NetworkLists): TimelineRow[] {
  const communities = new Map(workingCommunities.map((each) => [each.id as string, each]));
  return networks.map((network) => ({
    id: network.id,
    periods: [
      network,
      ...successorsOf(network.id, networkRelations).flatMap((id) => communities.get(id) ?? []),
    ].map((each) => toPeriod(each, networkEvents)),
  }));
}

/** Lines from each network that ended to the one that they became together. */
export function mergerLinks({ networks, networkRelations }: NetworkLists): { from: string; to: string }[] {
  const ids = new Set<string>(networks.map(({ id }) => id));
  return networkRelations
    .filter(({ kind, from, to }) => kind === "predecessor-of" && ids.has(from) && ids.has(to))
    .map(({ from, to }) => ({ from, to }));
}

/** Ids of what carries a network on. */
export function successorsOf(id: string, relations: readonly NetworkRelation[]): string[] {
  return relations.filter(({ kind, from }) => kind === "predecessor-of" && from === id).map(({ to }) => to);
}

function toPeriod({ id, name, validity = {} }: Collaboration, events: readonly LifecycleEvent[]): Period {
  const marks = events
    .filter(({ networkId }) => networkId === id)
    .flatMap(({ date, description }) => {
      const at = yearOf(date);
      return at === undefined ? [] : [{ at, title: description }];
    });
  const from = validity.from === undefined ? undefined : yearOf(validity.from);
  const to = validity.to === undefined ? undefined : yearOf(validity.to, { end: true });
  // what is known of a network before it had its present form belongs to it
  const first = Math.min(...marks.map(({ at }) => at), from ?? Number.POSITIVE_INFINITY);
  return {
    id,
    label: name,
    title: `${name}: ${formatInterval(validity)}`,
    from: Number.isFinite(first) ? first : undefined,
    to,
    marks,
  };
}
