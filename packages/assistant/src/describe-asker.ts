import { boundsOf, type CalendarDay, type Membership, tierOf } from "@stadtlotse/domain";
import type { Registry } from "@stadtlotse/registry";
import type { AskerProfile } from "./candidate.js";
import type { Asker } from "./turn.js";

/** Works out who asks, today and on any day that a question may name. */
export async function describeAsker(
  asker: Asker,
  { memberships }: Registry,
  today: CalendarDay,
): Promise<AskerProfile> {
  if (asker.kind === "anonymous") return profile(undefined, [], today);
  const { ags, role } = asker;
  const known = profile(ags, await memberships.of(ags), today);
  const runsTheNetwork = role === "office" || role === "admin";
  return runsTheNetwork ? { ...known, visibility: "members" } : known;
}

function profile(
  ags: string | undefined,
  memberships: readonly Membership[],
  today: CalendarDay,
): AskerProfile {
  const tierOn = (day: CalendarDay) =>
    tierOf(
      memberships.map((each) => asItWas(each, today)),
      ags,
      day,
    ).tier;
  const tier = tierOn(today);
  return {
    tier,
    tierOn,
    visibility: tier === "added-value" ? "members" : "public",
    ...(ags === undefined ? {} : { ags }),
  };
}

/** A former membership with an end tells when it was one ("former, 2012 to 2019"); one without, since when it is none. */
function asItWas(membership: Membership, today: CalendarDay): Membership {
  const { to } = boundsOf(membership.validity);
  const isOver = membership.status === "former" && to !== undefined && to < today;
  return isOver ? { ...membership, status: "member" } : membership;
}
