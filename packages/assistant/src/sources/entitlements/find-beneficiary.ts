import type { CalendarDay, Tier } from "@stadtlotse/domain";
import type { AskerProfile } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";

/** For whom an entitlement is worked out. */
export interface Beneficiary {
  tier: Tier;
  /** `proven` by key or tenant, `claimed` in the question, or `assumed` because nothing is known. */
  ground: "proven" | "claimed" | "assumed";
}

/**
 * What people say of themselves may lower the tier, never raise it: a claimed membership is answered with "if you
 * are a member", a claimed non-membership as such. A question about a neighbour is not about the asker at all.
 */
export function findBeneficiary(
  { tierOn, ags }: AskerProfile,
  { claims, time }: Understanding,
  today: CalendarDay,
): Beneficiary {
  const [year] = time.years;
  const midYear = `${year}-07-01`;
  const tier = tierOn(year === undefined || midYear > today ? today : midYear);
  if (claims.membership === "non-member" || claims.membership === "former")
    return { tier: "basic", ground: "claimed" };
  if (ags !== undefined) return { tier, ground: "proven" };
  if (claims.membership === "member") return { tier: "added-value", ground: "claimed" };
  return { tier, ground: "assumed" };
}
