import { predicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Candidate, Inquiry } from "../../candidate.js";
import type { Mention } from "../../names/name-index.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import { factStatement } from "./fact-evidence.js";
import type { FactIndex, IndexedFact } from "./fact-index.js";
import { createFactScorer, type FactScore } from "./score-fact.js";
import { factTexts } from "./texts.de.js";

/** Only a value of a definite kind can be missing; what or how something is, other words may tell. */
const definite: ReadonlySet<QuestionKind> = new Set([
  "who",
  "when",
  "where",
  "contact",
  "how-many",
  "how-much",
  "how-often",
]);
/** So much of a way of asking must be said, and hardly any of the ways of asking for what is known. */
const plainlyAsked = 0.8;
const hardlyAsked = 0.35;
const certainty = 0.86;
const shownNearby = 2;

/**
 * What is plainly asked of something that is named, and known of others of its kind but not of it ("Wer ist Sprecher
 * der AG Baulandmanagement?"): that it is not documented, instead of what else is known of it.
 */
export function offerGap(inquiry: Inquiry, index: FactIndex): Candidate | undefined {
  const { mentions, time, asks } = inquiry.understanding;
  const named = mentions.filter(
    (mention) =>
      mention.kind === "subject" && subjects[mention.id] && !mentions.some((other) => holds(other, mention)),
  );
  const [subject, ...others] = named;
  if (!subject || others.length > 0 || !definite.has(asks)) return undefined;
  const kind = subjects[subject.id]?.kind;
  const scoreOf = createFactScorer(inquiry, index);
  const own = index.facts.filter(({ fact }) => fact.subject === subject.id);
  // what gives another kind of value is no answer, however alike it is asked for ("Wo" and "Wann fand das statt?")
  const answers = ({ predicate, asks: agrees }: FactScore) => predicate > hardlyAsked && agrees > 0;
  if (own.length === 0 || own.some((each) => answers(scoreOf(each)))) return undefined;
  // what is of another subject is not scored
  const shareOf = index.ways(inquiry.understanding.stems);
  const asked = index.facts
    .filter(({ fact, asks: gives }) => subjects[fact.subject]?.kind === kind && gives === asks)
    .map((indexed) => ({ indexed, share: shareOf(indexed.variants) }))
    .sort((a, b) => b.share - a.share)[0];
  if (!asked || asked.share < plainlyAsked) return undefined;
  return toCandidate(subject.id, asked.indexed, own.slice(0, shownNearby), time.years, asks, asked.share);
}

/** Whether a name stands within another, longer one. */
function holds(other: Mention, { start, end }: Mention): boolean {
  return other.start <= start && end <= other.end && other.end - other.start > end - start;
}

function toCandidate(
  subject: string,
  { fact: { predicate } }: IndexedFact,
  own: readonly IndexedFact[],
  years: readonly number[],
  asks: Inquiry["understanding"]["asks"],
  share: number,
): Candidate {
  const label = predicates[predicate]?.label ?? predicate;
  const name = subjects[subject]?.name ?? subject;
  return {
    origin: "facts",
    about: `no ${predicate} of ${subject}`,
    score: certainty,
    takesUp: share,
    why: `asks for ${predicate}, which is known of others alone`,
    draft: {
      outcome: "declined",
      statements: [
        { text: factTexts.notKnownOf(label, name), evidence: [] },
        ...own.map(({ fact }) => factStatement(fact)),
      ],
      origin: "facts",
    },
    topic: {
      subjects: [subject],
      predicates: [predicate],
      factIds: [],
      years: [...years],
      origin: "facts",
      asks,
    },
  };
}
