import { isKnown } from "../facts/is-known.js";
import { parseAgs } from "../municipalities/parse-ags.js";
import { compareText } from "../names/compare-ids.js";
import { requireCollaboration } from "../networks/require-collaboration.js";
import { addDays } from "../time/add-days.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { hasBegun } from "../time/has-begun.js";
import { boundsOf } from "../time/interval-bounds.js";
import { compareCalendarDates, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { Membership, MembershipObservation, MembershipStatus } from "./membership.js";

/** Who in which network. */
export interface MembershipKey {
  networkId: Membership["networkId"];
  /** AGS of a municipality or id of an organisation. */
  memberId: string;
}

/** What is on record about memberships. */
export interface MembershipRecords {
  memberships: readonly Membership[];
  observations: readonly MembershipObservation[];
}

export interface MembershipState {
  /** `unknown`: no interval says anything of that day. It does not mean "not a member". */
  status: MembershipStatus | "unknown";
  /** The interval that decided; missing when the status is `unknown`. */
  membership?: Membership;
  /** The newest observation that was made by that day, whatever the status. It never decides. */
  lastObserved?: MembershipObservation;
}

/**
 * Where a municipality or organisation stands in a network on a day.
 *
 * Intervals decide: a member interval that covers the day wins; otherwise the latest change counts, so that an
 * ended membership makes a former member. An observation ("was on the list in April 2013") is reported beside the
 * status and never becomes an interval.
 *
 * @throws DomainError `UNKNOWN_NETWORK`, `INVALID_AGS` when the member is a number but no AGS, `INVALID_DATE`,
 * `INVALID_INTERVAL`
 * @example
 * membershipOn(
 *   { networkId: "netzwerk-innenstadt-nrw", memberId: "05562016" },
 *   "2022-01-01",
 *   {
 *     memberships: [
 *       {
 *         networkId: "netzwerk-innenstadt-nrw",
 *         memberId: "05562016",
 *         memberKind: "municipality",
 *         status: "member",
 *         validity: { from: "2021-03-01" },
 *         source: "example",
 *       },
 *     ],
 *     observations: [],
 *   },
 * ).status
 * //=> "member"
 */
export function membershipOn(
  key: MembershipKey,
  on: CalendarDay,
  records: MembershipRecords,
): MembershipState {
  requireCollaboration(key.networkId);
  if (/^\d+$/.test(key.memberId)) parseAgs(key.memberId);
  requireCalendarDay(on);
  const own = <T extends MembershipKey>(record: T) =>
    record.networkId === key.networkId && record.memberId === key.memberId;
  const decided = decide(records.memberships.filter(own), on);
  const lastObserved = newest(records.observations.filter(own), on);
  return { status: "unknown", ...decided, ...(lastObserved && { lastObserved }) };
}

function decide(memberships: readonly Membership[], on: CalendarDay) {
  const current = memberships.find(({ status, validity }) => status === "member" && covers(validity, on));
  if (current) return { status: current.status, membership: current };
  return memberships
    .flatMap((membership) => changeOf(membership, on))
    .sort((left, right) => compareText(left.since, right.since))
    .at(-1);
}

interface Change {
  status: MembershipStatus;
  membership: Membership;
  since: CalendarDay;
}

/** What an interval that does not make a member says of the day, and since when. */
function changeOf(membership: Membership, on: CalendarDay): Change[] {
  const { status, validity } = membership;
  const { from, to } = boundsOf(validity);
  if (status === "member") {
    return to !== undefined && to < on ? [{ status: "former", membership, since: addDays(to, 1) }] : [];
  }
  return covers(validity, on) ? [{ status, membership, since: from ?? "0000-01-01" }] : [];
}

function newest(observations: readonly MembershipObservation[], on: CalendarDay) {
  return observations
    .filter((each) => isKnown(each) && hasBegun(each.asOf, on))
    .sort((left, right) => compareCalendarDates(right.asOf, left.asOf))[0];
}
