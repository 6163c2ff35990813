import { DomainError } from "../errors.js";
import { pairsOf } from "../lists/pairs-of.js";
import { addDays } from "../time/add-days.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { boundsOf, intervalsOverlap } from "../time/interval-bounds.js";
import type { Membership } from "./membership.js";

/** A change of one member's standing in one network, from one day on. */
export interface MembershipChange {
  status: Membership["status"];
  from: CalendarDay;
  source: string;
  leaveReason?: Membership["leaveReason"];
}

/**
 * The history of one member in one network after a change: the running interval ends on the day before, and a new
 * one begins. Intervals never overlap afterwards; the history given is left as it was.
 *
 * @throws DomainError `INVALID_INTERVAL` when the change is not later than the beginning of the last interval
 * @example
 * changeMembership(
 *   [
 *     {
 *       networkId: "netzwerk-innenstadt-nrw",
 *       memberId: "05978036",
 *       memberKind: "municipality",
 *       status: "member",
 *       validity: { from: "2021-01-01" },
 *       source: "office",
 *     },
 *   ],
 *   { status: "former", from: "2023-01-01", source: "office", leaveReason: "funding-ended" },
 * ).map(({ validity }) => validity)
 * //=> [{ from: "2021-01-01", to: "2022-12-31" }, { from: "2023-01-01" }]
 */
export function changeMembership(
  history: readonly [Membership, ...Membership[]],
  change: MembershipChange,
): Membership[] {
  const { networkId, memberId, memberKind } = history[0];
  const next: Membership = {
    networkId,
    memberId,
    memberKind,
    status: change.status,
    validity: { from: change.from },
    source: change.source,
    ...(change.leaveReason && { leaveReason: change.leaveReason }),
  };
  return [...history.map((membership) => endBefore(membership, change.from)), next];
}

function endBefore(membership: Membership, day: CalendarDay): Membership {
  const { from, to } = boundsOf(membership.validity);
  if (from !== undefined && from >= day) {
    throw new DomainError("INVALID_INTERVAL", `the change of ${day} lies before ${membership.validity.from}`);
  }
  if (to !== undefined && to < day) return membership;
  return { ...membership, validity: { ...membership.validity, to: addDays(day, -1) } };
}

/**
 * Pairs of intervals that speak of the same member, network and day. A sound history has none.
 *
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * overlappingMemberships([])
 * //=> []
 */
export function overlappingMemberships(memberships: readonly Membership[]): [Membership, Membership][] {
  return pairsOf(memberships).filter(
    ([left, right]) => isSameMember(left, right) && intervalsOverlap(left.validity, right.validity),
  );
}

function isSameMember(left: Membership, right: Membership): boolean {
  return left.networkId === right.networkId && left.memberId === right.memberId;
}
