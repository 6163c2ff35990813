import type { AnswerSource, AskerProfile, Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { asksOpenly } from "../../understand/asks-openly.js";
import { draftBothLists, draftDifference, draftNotNothing } from "./draft-difference.js";
import { draftGain, draftMembersOnly } from "./draft-gain.js";
import { draftRestriction } from "./draft-restriction.js";
import { draftService } from "./draft-service.js";
import { draftServiceCount } from "./draft-service-count.js";
import { draftServiceList } from "./draft-service-list.js";
import { type Beneficiary, findBeneficiary } from "./find-beneficiary.js";
import { type AccessQuestion, readAccessQuestion } from "./read-access-question.js";
import type { RowFilter } from "./read-row-filter.js";

/** Who is known and names a service wants to know whether it is theirs. */
const ofKnownAsker = 0.5;
/** From here on the question names the service, in whatever words its rule is told. */
const named = 0.74;

/** Answers who may have which service: the rule of the tier matrix, applied to whoever is meant. */
export const offerEntitlements: AnswerSource = (inquiry) => {
  const wanted = readAccessQuestion(inquiry);
  if (!wanted) return [];
  return [toCandidate(wanted, inquiry)];
};

function toCandidate(wanted: AccessQuestion, { asker, understanding, today }: Inquiry): Candidate {
  const beneficiary = findBeneficiary(asker, understanding, today);
  const asksContent = wanted.wants === "service" && wanted.asksContent === true;
  return {
    origin: "entitlements",
    about: `${wanted.wants} ${servicesOf(wanted).join(", ")}`.trim(),
    score:
      asker.ags === undefined || asksContent ? wanted.certainty : Math.max(wanted.certainty, ofKnownAsker),
    why: `for ${beneficiary.tier} (${beneficiary.ground})`,
    ...(wanted.certainty >= named && !understanding.leans ? takenUp(wanted, understanding.query) : {}),
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

/** A row of the matrix and a list of rows say little of what was said, and answer it all the same. */
function takenUp({ wants }: AccessQuestion, query: string): Pick<Candidate, "takesUp"> {
  if (wants === "service") return { takesUp: 0.8 };
  return wants === "list" && asksOpenly(query) ? { takesUp: 0.5 } : {};
}

function draft(wanted: AccessQuestion, beneficiary: Beneficiary, asker: AskerProfile): Draft {
  switch (wanted.wants) {
    case "service":
      return draftService(wanted.services, beneficiary, wanted.asked);
    case "list":
      if (wanted.filter.tier === "added-value-only") return draftMembersOnly(wanted.filter);
      return draftServiceList(listedFor(beneficiary, wanted.filter), wanted.filter);
    case "count":
      return draftServiceCount(wanted.filter);
    case "gain":
      return draftGain(beneficiary);
    case "difference":
      return draftDifference();
    case "both-lists":
      return draftBothLists();
    case "not-nothing":
      return draftNotNothing();
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
