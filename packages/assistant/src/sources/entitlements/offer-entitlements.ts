import type { CalendarDay, Tier } from "@stadtlotse/domain";
import type { AnswerSource, AskerProfile, Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import type { Understanding } from "../../understand/understanding.js";
import { draftGain } from "./draft-gain.js";
import { draftRestriction } from "./draft-restriction.js";
import { draftService } from "./draft-service.js";
import { draftServiceCount } from "./draft-service-count.js";
import { draftServiceList } from "./draft-service-list.js";
import { type AccessQuestion, type RowFilter, readAccessQuestion } from "./read-access-question.js";

/** For whom an entitlement is worked out. */
export interface Beneficiary {
  tier: Tier;
  /** `proven` by key or tenant, `claimed` in the question, or `assumed` because nothing is known. */
  ground: "proven" | "claimed" | "assumed";
}

/** Answers who may have which service: the rule of the tier matrix, applied to whoever is meant. */
export const offerEntitlements: AnswerSource = (inquiry) => {
  const wanted = readAccessQuestion(inquiry.understanding);
  if (!wanted) return [];
  return [toCandidate(wanted, inquiry)];
};

function toCandidate(wanted: AccessQuestion, { asker, understanding, today }: Inquiry): Candidate {
  const beneficiary = findBeneficiary(asker, understanding, today);
  return {
    origin: "entitlements",
    about: `${wanted.wants} ${servicesOf(wanted).join(", ")}`.trim(),
    score: wanted.certainty,
    why: `for ${beneficiary.tier} (${beneficiary.ground})`,
    draft: draft(wanted, beneficiary, asker),
    topic: {
      subjects: servicesOf(wanted),
      predicates: [],
      factIds: [],
      years: [],
      origin: "entitlements",
      asks: understanding.asks,
    },
  };
}

function draft(wanted: AccessQuestion, beneficiary: Beneficiary, asker: AskerProfile): Draft {
  switch (wanted.wants) {
    case "service":
      return draftService(wanted.services, beneficiary);
    case "list":
      return draftServiceList(listedFor(beneficiary, wanted.filter), wanted.filter);
    case "count":
      return draftServiceCount(wanted.filter);
    case "gain":
      return draftGain(beneficiary);
    case "handing-out":
      return asker.tier !== "added-value" && wanted.services.every(({ basic }) => !basic)
        ? draftRestriction(wanted.services)
        : draftService(wanted.services, beneficiary);
  }
}

/** A list that names a tier is of that tier, whoever asks. */
function listedFor(beneficiary: Beneficiary, { tier }: RowFilter): Beneficiary {
  return tier === "basic" ? { tier: "basic", ground: "claimed" } : beneficiary;
}

function servicesOf(wanted: AccessQuestion): string[] {
  return "services" in wanted ? wanted.services.map(({ id }) => id) : [];
}

/**
 * What people say of themselves may lower the tier, never raise it: a claimed membership is answered with "if you
 * are a member", a claimed non-membership as such. A question about a neighbour is not about the asker at all.
 */
function findBeneficiary(
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
