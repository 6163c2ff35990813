import type { CalendarDay, Tier } from "@stadtlotse/domain";
import type { AskerProfile } from "../../candidate.js";
import { readClaims } from "../../understand/read-claims.js";
import type { Claims, Understanding } from "../../understand/understanding.js";

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
  understanding: Understanding,
  today: CalendarDay,
): Beneficiary {
  const { time, folded, mentions } = understanding;
  const [year] = time.years;
  const midYear = `${year}-07-01`;
  const tier = tierOn(year === undefined || midYear > today ? today : midYear);
  const { membership } = claimsMeant(understanding);
  if (membership === "non-member" || membership === "former") return { tier: "basic", ground: "claimed" };
  const isOfOther =
    mentions.some(({ kind, id }) => kind === "municipality" && id !== ags) && !ourselves.test(folded);
  if (ags !== undefined && !isOfOther) return { tier, ground: "proven" };
  if (membership === "member") return { tier: "added-value", ground: "claimed" };
  return { tier: ags === undefined ? tier : "basic", ground: "assumed" };
}

const ourselves = /\b(wir|uns|unser\w*|ich|mir|mich)\b/;

/** A follow-up is about whom the question before was about, unless it turns to the asker. */
function claimsMeant({ claims, carried, leans, folded }: Understanding): Claims {
  if (claims.membership !== undefined || !leans || carried?.origin !== "entitlements") return claims;
  const before = readClaims(carried.words.join(" "));
  return before.isOfAsker === true || !ourselves.test(folded) ? before : claims;
}
