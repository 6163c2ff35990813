import type { Tier } from "../answers/answer.js";
import type { Membership } from "../memberships/membership.js";
import { parseAgs } from "../municipalities/parse-ags.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { boundsOf } from "../time/interval-bounds.js";
import { requireCalendarDay } from "../time/parse-calendar-date.js";

/** The tier of an asker and what decided it. */
export interface TierDecision {
  tier: Tier;
  reason: "member" | "former-member" | "applicant" | "not-a-member" | "anonymous" | "outside-nrw";
  /** The interval behind `member`, `former-member` or `applicant`. */
  membership?: Membership;
}

/**
 * The tier that an asker has on a day. `added-value` needs a member interval in any known network that covers the
 * day; an open interval of a predecessor still counts after 1 January 2024, because the office says so by not
 * ending it. Former members, applicants, municipalities without an interval and anonymous askers are `basic`; outside
 * North Rhine-Westphalia it is `none`.
 *
 * @param ags key of the asker's municipality; `undefined` when nobody is known
 * @throws DomainError `INVALID_AGS`, `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * tierOf([], "05978036", "2021-06-01")
 * //=> { tier: "basic", reason: "not-a-member" }
 * @example
 * tierOf([], "03241001", "2021-06-01").tier
 * //=> "none"
 */
export function tierOf(
  memberships: readonly Membership[],
  ags: string | undefined,
  on: CalendarDay,
): TierDecision {
  requireCalendarDay(on);
  if (ags === undefined) return { tier: "basic", reason: "anonymous" };
  if (!parseAgs(ags).isInNorthRhineWestphalia) return { tier: "none", reason: "outside-nrw" };
  const own = memberships.filter(
    ({ memberKind, memberId }) => memberKind === "municipality" && memberId === ags,
  );
  const covering = (status: Membership["status"]) =>
    own.find((membership) => membership.status === status && covers(membership.validity, on));

  const member = covering("member");
  if (member) return { tier: "added-value", reason: "member", membership: member };
  const applicant = covering("applicant");
  if (applicant) return { tier: "basic", reason: "applicant", membership: applicant };
  const former = covering("former") ?? own.find((membership) => hasEnded(membership, on));
  if (former) return { tier: "basic", reason: "former-member", membership: former };
  return { tier: "basic", reason: "not-a-member" };
}

function hasEnded({ status, validity }: Membership, on: CalendarDay): boolean {
  const { to } = boundsOf(validity);
  return status === "member" && to !== undefined && to < on;
}
