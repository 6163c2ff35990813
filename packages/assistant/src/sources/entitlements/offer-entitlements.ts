import { isOfPredecessor, type NetworkService, type Service } from "@stadtlotse/domain";
import { answering } from "../../arbiter/choose.js";
import type { AnswerSource, AskerProfile, Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { asksOpenly } from "../../understand/asks-openly.js";
import type { AccessQuestion } from "./access-question.js";
import { draftBothLists, draftDifference, draftNotNothing } from "./draft-difference.js";
import { draftGain, draftMembersOnly } from "./draft-gain.js";
import { draftRestriction } from "./draft-restriction.js";
import { draftService } from "./draft-service.js";
import { draftServiceCount } from "./draft-service-count.js";
import { draftServiceList } from "./draft-service-list.js";
import { type Beneficiary, findBeneficiary } from "./find-beneficiary.js";
import { readAccessQuestion } from "./read-access-question.js";
import { readAskedDay } from "./read-asked-day.js";
import type { RowFilter } from "./read-row-filter.js";
import type { OfferedServices } from "./recorded-services.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** Who is known and names a service wants to know whether it is theirs. */
const ofKnownAsker = 0.5;
/** From here on the question names the service, in whatever words its rule is told. */
const named = 0.74;

/** Answers who may have which service: the rule of the tier matrix, applied to whoever is meant. */
export const offerEntitlements: AnswerSource = (inquiry) => {
  const wanted = readAccessQuestion(inquiry);
  const { understanding, services, today } = inquiry;
  // what is to be handed out is handed out today, of whatever year it is
  const day = wanted?.wants === "handing-out" ? today : readAskedDay(understanding, today);
  const offered = services.on(day);
  if (!wanted || (offered.rows.length === 0 && !("services" in wanted))) return [];
  return [toCandidate(wanted, offered, inquiry)];
};

function toCandidate(
  wanted: AccessQuestion,
  offered: OfferedServices,
  { asker, understanding, services, today }: Inquiry,
): Candidate {
  const beneficiary = findBeneficiary(asker, understanding, today);
  const asksContent = wanted.wants === "service" && wanted.asksContent === true;
  const score =
    asker.ags === undefined || asksContent ? wanted.certainty : Math.max(wanted.certainty, ofKnownAsker);
  const told = draft(wanted, offered, beneficiary, asker);
  const isOver = offered.day !== today && services.on(today).isChanged;
  const isNamed = wanted.certainty >= named && !understanding.leans;
  return {
    origin: "entitlements",
    about: `${wanted.wants} ${servicesOf(wanted).join(", ")}`.trim(),
    score: isNews(wanted, offered) && (isNamed || isOfService(wanted)) ? newest : score,
    why: `for ${beneficiary.tier} (${beneficiary.ground})`,
    ...(isNamed ? takenUp(wanted, offered, understanding.query) : {}),
    draft: isOver ? ofThatTime(told) : told,
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

/** Where things have changed since, nobody shall take what held then for what holds now. */
function ofThatTime({ statements: [first, ...others], ...rest }: Draft): Draft {
  return first === undefined
    ? { ...rest, statements: [] }
    : { ...rest, statements: [{ ...first, text: texts.thenHeld(first.text) }, ...others] };
}

/** What is said since the brochure no document and no count knows that was made from it. */
const newest = 1;

function isNews(wanted: AccessQuestion, offered: OfferedServices): boolean {
  if (!("services" in wanted)) return offered.isChanged;
  const rows = rowsOf(wanted.services, offered);
  return rows.length < wanted.services.length || !rows.every(isOfPredecessor);
}

/** Who may mean a service that has moved is told so, in whatever words they ask. */
function isOfService({ wants, certainty }: AccessQuestion): boolean {
  return wants === "service" && certainty >= answering;
}

/** A row of the matrix and a list of rows say little of what was said, and answer it all the same. */
function takenUp(
  wanted: AccessQuestion,
  offered: OfferedServices,
  query: string,
): Pick<Candidate, "takesUp"> {
  if (isNews(wanted, offered)) return { takesUp: 1 };
  if (wanted.wants === "service") return { takesUp: 0.8 };
  return wanted.wants === "list" && asksOpenly(query) ? { takesUp: 0.5 } : {};
}

function draft(
  wanted: AccessQuestion,
  offered: OfferedServices,
  beneficiary: Beneficiary,
  asker: AskerProfile,
): Draft {
  switch (wanted.wants) {
    case "service":
      return draftService(offered, wanted.services, beneficiary, wanted.asked);
    case "list":
      if (wanted.filter.tier === "added-value-only") return draftMembersOnly(offered, wanted.filter);
      return draftServiceList(offered, listedFor(beneficiary, wanted.filter), wanted.filter);
    case "count":
      return draftServiceCount(offered, wanted.filter);
    case "gain":
      return draftGain(offered, beneficiary);
    case "difference":
      return draftDifference(offered);
    case "both-lists":
      return draftBothLists(offered);
    case "not-nothing":
      return draftNotNothing(offered);
    case "handing-out": {
      const rows = rowsOf(wanted.services, offered);
      return asker.tier !== "added-value" && rows.length > 0 && rows.every(({ basic }) => !basic)
        ? draftRestriction(rows)
        : draftService(offered, wanted.services, beneficiary);
    }
  }
}

function rowsOf(services: readonly NetworkService[], { rows }: OfferedServices): Service[] {
  return services.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []);
}

/** A list that names a tier is of that tier, whoever asks. */
function listedFor(beneficiary: Beneficiary, { tier }: RowFilter): Beneficiary {
  return tier === "basic" ? { tier: "basic", ground: "claimed" } : beneficiary;
}

function servicesOf(wanted: AccessQuestion): string[] {
  return "services" in wanted ? wanted.services.map(({ id }) => id) : [];
}
