import { type CalendarDay, type Membership, tierOf } from "@stadtlotse/domain";
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
  const tierOn = (day: CalendarDay) => tierOf(memberships, ags, day).tier;
  const tier = tierOn(today);
  return {
    tier,
    tierOn,
    visibility: tier === "added-value" ? "members" : "public",
    ...(ags === undefined ? {} : { ags }),
  };
}
