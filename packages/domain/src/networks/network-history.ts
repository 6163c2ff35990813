import { isKnown } from "../facts/is-known.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import type { Interval } from "../time/interval.js";
import { compareCalendarDates, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { LifecycleEvent, NetworkRelation } from "./network.js";
import { requireCollaboration } from "./require-collaboration.js";

/** What happened to a network, in order, and to whom it is related. */
export interface NetworkHistory {
  /** Oldest first; unconfirmed events are left out. */
  events: LifecycleEvent[];
  predecessors: NetworkRelation[];
  successors: NetworkRelation[];
  cooperations: NetworkRelation[];
}

/**
 * The life of a network or working community as far as it is documented.
 *
 * @throws DomainError `UNKNOWN_NETWORK`
 * @example
 * networkHistory("netzwerk-stadtentwicklung-nrw", lifecycleEvents, networkRelations).predecessors.length
 * //=> 5
 */
export function networkHistory(
  networkId: string,
  events: readonly LifecycleEvent[],
  relations: readonly NetworkRelation[],
): NetworkHistory {
  requireCollaboration(networkId);
  const known = relations.filter(isKnown);
  const isPredecessor = ({ kind }: NetworkRelation) => kind === "predecessor-of";
  return {
    events: events
      .filter((event) => event.networkId === networkId && isKnown(event))
      .sort((left, right) => compareCalendarDates(left.date, right.date)),
    predecessors: known.filter((relation) => isPredecessor(relation) && relation.to === networkId),
    successors: known.filter((relation) => isPredecessor(relation) && relation.from === networkId),
    cooperations: known.filter(
      ({ kind, from, to }) => kind === "cooperates-with" && (from === networkId || to === networkId),
    ),
  };
}

/**
 * The networks that existed in their own right on a day, as far as known: a missing bound counts as open.
 *
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * networksOn(networks, "2024-06-01").map(({ id }) => id)
 * //=> ["netzwerk-stadtentwicklung-nrw"]
 */
export function networksOn<Item extends { validity?: Interval | undefined }>(
  networks: readonly Item[],
  on: CalendarDay,
): Item[] {
  requireCalendarDay(on);
  return networks.filter(({ validity = {} }) => covers(validity, on));
}
