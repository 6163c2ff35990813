import { type FundingProgramme, findProgrammes } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { asksWhich } from "../../understand/asked-words.js";
import { splitClauses } from "../../understand/split-clauses.js";
import { draftMissingShare, knowsShare } from "./draft-missing-share.js";
import { draftRecord } from "./draft-record.js";
import { namesOtherMatter } from "./names-other-matter.js";
import { programmeCandidate } from "./programme-candidate.js";
import { type ProgrammeFacts, tellFact } from "./programme-statements.js";
import { readAskedValues, tellValues } from "./read-asked-values.js";
import { thingNamed } from "./read-need.js";
import { readRecordQuestion } from "./read-record-question.js";
import { readRequirementsQuestion } from "./read-requirements-question.js";
import { asksForShare } from "./sense-rate.js";
import { mayLookForMoney } from "./sense-seeking.js";
import { tellState } from "./tell-programme.js";

/** A programme and what is asked of it are both named. */
const recordCertainty = 0.86;
/** No single fact answers a question for two things at once. */
const severalAspectsCertainty = 0.92;

/** What is asked of programmes that are named. */
export function offerNamed(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): (Candidate | undefined)[] {
  return [
    offerMissingShare(inquiry, facts, programmes) ??
      offerRecord(inquiry, facts, programmes) ??
      offerEnded(inquiry, facts, programmes),
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

/** That it had ended by then answers whatever is asked of a later year. */
const ofEnd = 1;

function offerRecord(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const question = readRecordQuestion(inquiry.understanding, programmes);
  if (!question) return undefined;
  const ids = question.programmes.map(({ id }) => id);
  const why = `names ${ids.join(", ")} and asks for ${question.aspects.join(", ")}`;
  const score = question.aspects.length > 1 ? severalAspectsCertainty : recordCertainty;
  const offer = programmeCandidate(ids, score, why, draftRecord(question, facts, inquiry.today), inquiry);
  return question.isAfterEnd ? { ...offer, takesUp: ofEnd } : offer;
}

/** Whatever is asked of an ended programme in words that no source uses, that it has ended is worth saying. */
const endedCertainty = 0.56;

function offerEnded(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const programme = namedAlone(inquiry, programmes);
  // a yes or no of something else is not answered by that
  if (!programme || inquiry.understanding.asks === "whether" || namesOtherMatter(inquiry.understanding))
    return undefined;
  const { certainty, validity } = programme;
  const isOver = validity.to !== undefined && validity.to < inquiry.today;
  if (certainty === "unconfirmed" || !isOver) return undefined;
  const question = { programmes: [programme], aspects: ["status"], isAfterEnd: false } as const;
  const draft = draftRecord(question, facts, inquiry.today);
  return programmeCandidate(
    [programme.id],
    endedCertainty,
    `names ${programme.id}, which has ended`,
    draft,
    inquiry,
  );
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
    ...programmeCandidate([named.id], severalAspectsCertainty, why, draft, inquiry),
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
  if (!question.includes("?") || isOpen || namesPlace || namesOtherMatter(understanding)) return false;
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
  return { ...programmeCandidate([id], recordCertainty, why, draft, inquiry), takesUp: ofRequirements };
}
