import type { Fact, FundingProgramme } from "@stadtlotse/domain";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { requestKey } from "../../examples/ways-of-asking.js";
import { draftMatch } from "./draft-match.js";
import { draftRecipients } from "./draft-recipients.js";
import { offerNamed } from "./offer-named.js";
import { programmeCandidate } from "./programme-candidate.js";
import { createProgrammeFacts, type ProgrammeFacts, tellFact } from "./programme-statements.js";
import { rankProgrammes } from "./rank-programmes.js";
import { readAskedValues, tellValues } from "./read-asked-values.js";
import { readExcluded } from "./read-excluded.js";
import { readInstrument } from "./read-instrument.js";
import { type Need, readNeed } from "./read-need.js";
import { readRecipientsQuestion } from "./read-recipients-question.js";
import { programmeTexts as texts } from "./texts.de.js";

/** A town that is named too is not asked about for its memberships. */
const recipientsCertainty = 0.97;

/** Finds programmes for what people say they need, and tells of named ones whether they run and what follows them. */
export function createProgrammeSource(
  facts: readonly Fact[],
  programmes: readonly FundingProgramme[],
): AnswerSource {
  const audiences = {
    public: createProgrammeFacts(facts, false),
    members: createProgrammeFacts(facts, true),
  };
  return (inquiry) => {
    const seen = audiences[inquiry.asker.visibility];
    return [
      ...offerNamed(inquiry, seen, programmes),
      offerRecipients(inquiry, seen),
      offerInstrument(inquiry, seen),
      offerChoice(inquiry, programmes) ?? offerMatch(inquiry, seen, programmes),
    ].filter((offer) => offer !== undefined);
  };
}

function offerRecipients(inquiry: Inquiry, facts: ProgrammeFacts): Candidate | undefined {
  const question = readRecipientsQuestion(inquiry.understanding);
  const count = facts.of("ziz", ["municipality-count"]).find(({ qualifier }) => qualifier === "nrw");
  if (!question || !count) return undefined;
  const draft = draftRecipients(question, count, facts.of("ziz", ["granted-to"])[0]);
  const offer = programmeCandidate(
    ["ziz"],
    recipientsCertainty,
    "names ZIZ and asks who was in it",
    draft,
    inquiry,
  );
  return draft.calculations === undefined ? offer : { ...offer, takesUp: 1 };
}

/** A description leaves some doubt, and says hardly a word of what it describes. */
const describedCertainty = 0.8;
const described = 0.6;

function offerInstrument(inquiry: Inquiry, facts: ProgrammeFacts): Candidate | undefined {
  const instrument = readInstrument(inquiry);
  if (!instrument) return undefined;
  const statements = facts.of(instrument, ["definition", "condition", "legal-basis"]).map(tellFact);
  if (statements.length === 0) return undefined;
  const draft: Draft = { outcome: "answered", statements, suggestions: [texts.askPractice], origin: "facts" };
  const why = `describes ${instrument}`;
  return { ...programmeCandidate([instrument], describedCertainty, why, draft, inquiry), takesUp: described };
}

/** Who names another programme, goes on with what was talked about, or speaks as people do of what is known. */
const lessSure = 0.75;
/** … unless the money itself is asked for, at the end of a story. */
const hardlyLess = 0.88;

/** A whole word for a need, or most of two. */
const plainlyTold = 0.7;
/** Who asks which programme there is wants no passage that mentions one. */
const askedInWords = 0.7;

/** Who asks which programme it is and for something of it wants both, not what is known of all programmes. */
const withValue = 0.85;

/** The more of the need a question says, the surer: one plain word for it is enough to answer, not to prevail. */
function offerMatch(
  inquiry: Inquiry,
  facts: ProgrammeFacts,
  programmes: readonly FundingProgramme[],
): Candidate | undefined {
  const need = readNeed(inquiry);
  if (!need) return undefined;
  const { terms, mentions, leans, carried } = inquiry.understanding;
  const { ids: excluded } = readExcluded(inquiry.understanding);
  const wanted = programmes.filter(({ id }) => !excluded.has(id));
  const ranked = rankProgrammes(need, terms, wanted, inquiry.today);
  const strength = Math.max(...need.measures.values());
  // who asks nothing is told of nothing that hardly fits
  const isVague = !need.isAsked && (strength < plainlyTold || ranked[0]?.match.verdict === "fails");
  if (ranked.length === 0 || isVague) return undefined;
  const total = [...need.measures.values()].reduce((sum, each) => sum + each, 0);
  const ids = ranked.map(({ match }) => match.programme.id);
  const best = ranked[0]?.match.programme;
  const named = mentions.filter(({ id }) => wanted.some((programme) => programme.id === id));
  const goesOn = leans && carried !== undefined;
  const namesOther =
    named.length > 0 && !named.some(({ id }) => id === ids[0] || id.startsWith("staedtebaufoerderung"));
  const isElsewhere = goesOn || namesOther || !need.isAsked;
  const doubt = isElsewhere ? lessSure : doubtOf(need, inquiry);
  const least = need.asksForMoney ? askedInWords : 0.56;
  const sure = least + (0.84 - least) * (1 - 0.4 ** ((strength + total) / 2));
  const why = `needs ${[...need.measures].map(([measure, each]) => `${measure} ${each.toFixed(2)}`).join(", ")}`;
  const values = readAskedValues(inquiry.understanding.folded);
  const isValueKnown = best !== undefined && tellValues(best, values, facts).length > 0;
  const certainty = need.asksForMoney && isValueKnown ? Math.max(sure * doubt, withValue) : sure * doubt;
  const offer = programmeCandidate(ids, certainty, why, draftMatch(ranked, facts, values), inquiry);
  return need.isAsked ? { ...offer, takesUp: need.takesUp } : offer;
}

/** So much must a question be like one that looks for money and does not say what for. */
const openNeed = 0.6;

/** Who looks for money without saying what for is asked back. */
function offerChoice(inquiry: Inquiry, programmes: readonly FundingProgramme[]): Candidate | undefined {
  const likeness = inquiry.likeness.get(requestKey("open-need")) ?? 0;
  const need = readNeed(inquiry);
  const strongest = Math.max(0, ...(need?.measures.values() ?? []));
  const namesProgramme = inquiry.understanding.mentions.some(({ id }) =>
    programmes.some((each) => each.id === id),
  );
  if (likeness < Math.max(openNeed, strongest) || namesProgramme) return undefined;
  const draft: Draft = {
    outcome: "clarification",
    statements: [{ text: texts.whatFor, evidence: [] }],
    suggestions: texts.needs,
    origin: "none",
  };
  return programmeCandidate([], 0.2 + 0.8 * likeness, "looks for money and says no need", draft, inquiry);
}

function doubtOf({ asksForMoney }: Need, inquiry: Inquiry): number {
  if (!isLikeOther(inquiry)) return 1;
  return asksForMoney ? hardlyLess : lessSure;
}

/** So much more a question must be like another one for the need to be said in passing. */
const clearlyMore = 0.04;

/** Whether people who speak like this ask for something that is known, rather than for a programme. */
function isLikeOther({ likeness }: Inquiry): boolean {
  const most = (isNeed: boolean) =>
    Math.max(
      0,
      ...[...likeness].flatMap(([key, score]) => (key.startsWith("measure ") === isNeed ? score : [])),
    );
  return most(false) > most(true) + clearlyMore;
}
