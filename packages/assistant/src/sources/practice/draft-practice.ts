import type { Inquiry } from "../../candidate.js";
import type { Draft, Statement } from "../../compose/draft.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import type { OfferedServices } from "../entitlements/recorded-services.js";
import { serviceEvidence } from "../entitlements/service-evidence.js";
import { asOfNote, factEvidence } from "../facts/fact-evidence.js";
import type { PracticeMatch } from "./match-practices.js";
import type { IndexedPractice } from "./practice-index.js";
import type { PracticeQuestion } from "./read-practice-question.js";
import { practiceTexts as texts } from "./texts.de.js";

const shown = 5;
const shownInFull = 2;

/** Examples of good practice: what was done where, when, with which money and result, as far as a source says so. */
export function draftPractice(
  matches: readonly PracticeMatch[],
  question: PracticeQuestion,
  { asker, services, today, understanding }: Inquiry,
): Draft {
  const practices = matches.slice(0, shown).map(({ indexed }) => indexed);
  const [first] = practices;
  if (!first) throw new Error("an answer on good practice tells of at least one example");
  const isList = practices.length > shownInFull;
  const ranksByLikeness = isList && question.own !== undefined && question.wantsExamples;
  const head =
    ranksByLikeness && question.own ? texts.headLikeUs(question.own.name) : texts.head(practices.length);
  const told = practices.map((indexed): Statement => {
    const text = isList ? describeShortly(indexed) : describeFully(indexed, understanding.asks);
    return { text, evidence: [factEvidence(indexed.fact)], form: practices.length > 1 ? "item" : "sentence" };
  });
  return {
    outcome: "answered",
    statements: [
      ...missingEffects(practices, question),
      ...(practices.length > 1 ? [{ text: head, evidence: [], form: "heading" as const }] : []),
      ...told,
      ...moneyNote(practices),
      ...(question.wantsExamples && asker.visibility === "public" ? memberService(services.on(today)) : []),
    ],
    suggestions: [texts.askContact(first.practice.place), texts.askFunding],
    origin: "facts",
  };
}

/** Who asks what came of it learns first where no source says so. */
function missingEffects(
  practices: readonly IndexedPractice[],
  { asksEffect }: PracticeQuestion,
): Statement[] {
  if (!asksEffect) return [];
  return practices
    .filter(({ practice }) => practice.result === undefined)
    .slice(0, 1)
    .map(({ practice, fact }) => ({ text: texts.noEffect(practice.place), evidence: [factEvidence(fact)] }));
}

type Detail = "period" | "funding" | "result" | "contact";

/** What a question plainly asks of an example stands first. */
const detailAsked: Readonly<Partial<Record<QuestionKind, Detail>>> = {
  "how-much": "funding",
  when: "period",
  contact: "contact",
  who: "contact",
};

function describeFully({ practice, fact }: IndexedPractice, asks: QuestionKind): string {
  const { periodText, funding, result, contact } = practice;
  const details: Record<Detail, string | undefined> = {
    period: periodText && texts.period(periodText),
    funding: funding && texts.funding(funding),
    result: result && texts.result(result.replace(/\.$/, "")),
    contact: contact && texts.contact(contact),
  };
  const asked = detailAsked[asks];
  const first = asked && details[asked];
  const others = (Object.keys(details) as Detail[])
    .filter((each) => first === undefined || each !== asked)
    .map((each) => details[each] ?? (each === "result" && first === undefined ? texts.noResult : undefined));
  return [texts.doneInFull(practice, first), ...others, texts.note(asOfNote(fact))]
    .filter((part) => part !== undefined)
    .join(" ");
}

function describeShortly({ practice, fact }: IndexedPractice): string {
  const { periodText, funding, result } = practice;
  const aside = [periodText, funding, result].filter((part) => part !== undefined).join("; ");
  return `${texts.done(practice)} ${texts.note(aside === "" ? asOfNote(fact) : `${aside}; ${asOfNote(fact)}`)}`;
}

function moneyNote(practices: readonly IndexedPractice[]): Statement[] {
  const paid = practices.filter(({ practice }) => practice.grant !== undefined);
  return paid.length === 0
    ? []
    : [{ text: texts.grantsAnnounced, evidence: paid.slice(0, 1).map(({ fact }) => factEvidence(fact)) }];
}

/** The office gives hints of its own to members, as long as that is a service for members. */
function memberService({ rows }: OfferedServices): Statement[] {
  return rows
    .filter(({ id, basic }) => id === "best-practice-hinweise" && !basic)
    .map((service) => ({ text: texts.memberService, evidence: [serviceEvidence(service)] }));
}
