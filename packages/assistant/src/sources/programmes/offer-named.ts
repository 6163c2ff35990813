import { type FundingProgramme, findProgrammes } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { asksWhich } from "../../understand/asked-words.js";
import { splitClauses } from "../../understand/split-clauses.js";
import { draftEnded } from "./draft-ended.js";
import { draftMissingShare, knowsShare } from "./draft-missing-share.js";
import { namesOtherMatter } from "./names-other-matter.js";
import { programmeCandidate } from "./programme-candidate.js";
import { type ProgrammeFacts, tellFact } from "./programme-statements.js";
import { readAskedValues, tellValues } from "./read-asked-values.js";
import { thingNamed } from "./read-need.js";
import { readRequirementsQuestion } from "./read-requirements-question.js";
import { asksForShare } from "./sense-rate.js";
import { mayLookForMoney } from "./sense-seeking.js";
import { tellState } from "./tell-programme.js";

/** A programme and what is asked of it are both named. */
const namedCertainty = 0.86;
/** No single fact answers a question for two things at once. */
const severalValuesCertainty = 0.92;

/** What is asked of programmes that are named. */
export function offerNamed(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): (Candidate | undefined)[] {
  return [
    offerMissingShare(inquiry, facts, programmes) ?? offerEnded(inquiry, facts, programmes),
    offerValues(inquiry, facts, programmes),
    offerPaidFor(inquiry, facts, programmes),
    offerRequirements(inquiry, facts, programmes),
  ];
}

/** The programme that a question names, where it names one alone. */
function namedAlone(
  { understanding: { mentions } }: Inquiry,
  programmes: readonly FundingProgramme[],
): FundingProgramme | undefined {
  const [named, ...others] = new Set(
    mentions.flatMap(({ id }) => programmes.filter((each) => each.id === id)),
  );
  return others.length === 0 ? named : undefined;
}

/** That no source gives a rate is surer than what else is known of the programme, and less than what is computed. */
const missingShareCertainty = 0.95;
const ofMissingShare = 0.6;

/** The rate of a programme for which no source gives one: that it is not known, instead of what is known of another. */
function offerMissingShare(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const { folded, time } = inquiry.understanding;
  const named = namedAlone(inquiry, programmes);
  if (!named || time.years.length > 0 || knowsShare(named, facts) || !asksForShare(folded)) return undefined;
  const draft = draftMissingShare(named, facts);
  const why = `asks for the rate of ${named.id}, which no source gives`;
  const offer = programmeCandidate([named.id], missingShareCertainty, why, draft, inquiry);
  return { ...offer, takesUp: ofMissingShare };
}

/** Whatever is asked of an ended programme in words that no source uses, that it has ended is worth saying. */
const endedCertainty = 0.56;
/** … and it answers whatever is asked of a later time. */
const ofEnd = 1;

function offerEnded(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const programme = namedAlone(inquiry, programmes);
  const { asks, time } = inquiry.understanding;
  const { to } = programme?.validity ?? {};
  if (!programme || programme.certainty === "unconfirmed" || to === undefined || to >= inquiry.today)
    return undefined;
  // who asks for a sum may mean what came after
  const asksForSum = asks === "how-much" || asks === "how-many";
  const isAfterEnd = !asksForSum && time.years.some((year) => year > Number(to.slice(0, 4)));
  // a yes or no of something else is not answered by that
  const isOfOther = namesOtherMatter(inquiry.understanding.mentions) || (asks === "whether" && !isAfterEnd);
  if (isOfOther) return undefined;
  const draft = draftEnded(programme, facts, inquiry.today);
  const score = isAfterEnd ? namedCertainty : endedCertainty;
  const why = `names ${programme.id}, which has ended`;
  const offer = programmeCandidate([programme.id], score, why, draft, inquiry);
  return isAfterEnd ? { ...offer, takesUp: ofEnd } : offer;
}

const ofValues = 0.9;

/** Who asks for two things of a programme that is named is told both. */
function offerValues(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const named = namedAlone(inquiry, programmes);
  if (!named) return undefined;
  const values = readAskedValues(inquiry.understanding.folded);
  const statements = tellValues(named, values, facts);
  if (statements.length < 2) return undefined;
  const draft: Draft = { outcome: "answered", statements, origin: "facts" };
  const why = `names ${named.id} and asks for ${values.join(", ")}`;
  return {
    ...programmeCandidate([named.id], severalValuesCertainty, why, draft, inquiry),
    takesUp: ofValues,
  };
}

/** What a named programme pays for answers whether it pays for this, surer than what else is known of it. */
const paidForCertainty = 0.68;
const ofPaidFor = 0.5;
/** One whole word for a thing, or most of two. */
const plainlyNamed = 0.7;

function offerPaidFor(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const programme = namedAlone(inquiry, programmes);
  const [fact] = programme ? facts.of(programme.id, ["eligible-measures"]) : [];
  if (!programme || !fact || !asksWhetherPaid(inquiry)) return undefined;
  const [match] = findProgrammes({}, [programme], inquiry.today);
  const state = match ? tellState(programme, match.period, facts) : [];
  const draft: Draft = { outcome: "answered", statements: [tellFact(fact), ...state], origin: "facts" };
  const why = `asks whether ${programme.id} pays for something`;
  const offer = programmeCandidate([programme.id], paidForCertainty, why, draft, inquiry);
  return { ...offer, takesUp: ofPaidFor };
}

/** Whether something that money is for is named, and it is asked for none of its values. */
function asksWhetherPaid({ understanding }: Inquiry): boolean {
  const { question, query, mentions } = understanding;
  const isOpen = splitClauses(query).some(({ words }) => asksWhich(words));
  const namesPlace = mentions.some(({ kind }) => kind === "municipality");
  if (!question.includes("?") || isOpen || namesPlace || namesOtherMatter(mentions)) return false;
  return thingNamed(understanding) >= plainlyNamed && mayLookForMoney(query);
}

/** Who asks what must be there before an application says hardly a word of it. */
const ofRequirements = 0.5;

function offerRequirements(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const id = readRequirementsQuestion(inquiry.understanding, programmes);
  if (id === undefined) return undefined;
  const { parentId = "" } = programmes.find((each) => each.id === id) ?? {};
  const statements = [...facts.of(id, ["condition"]), ...facts.of(parentId, ["condition"])]
    .slice(0, 1)
    .map(tellFact);
  if (statements.length === 0) return undefined;
  const values = tellValues({ id, parentId }, readAskedValues(inquiry.understanding.folded), facts);
  const draft: Draft = { outcome: "answered", statements: [...statements, ...values], origin: "facts" };
  const why = "asks what must be there before an application";
  return { ...programmeCandidate([id], namedCertainty, why, draft, inquiry), takesUp: ofRequirements };
}
