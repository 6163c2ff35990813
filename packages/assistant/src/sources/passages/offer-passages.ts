import { fold, type KnowledgeBase, type RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import { withoutVerdict } from "../../compose/without-verdict.js";
import type { LetterIndex } from "../../terms/letter-index.js";
import { asksOpenly } from "../../understand/asks-openly.js";
import { type AnsweredTopic, subjectsOf, type Understanding } from "../../understand/understanding.js";
import { askedThing, speaksOf } from "./asked-thing.js";
import { choosePlaces } from "./choose-places.js";
import { holdsValue } from "./holds-value.js";

const retrieved = 8;

/**
 * Answers with what a document says: the best sentences, word for word, with their page.
 *
 * @param letters tell how much of the question those sentences say
 */
export function createPassageSource(knowledgeBase: KnowledgeBase, letters: LetterIndex): AnswerSource {
  return async (inquiry) => {
    const { understanding, asker } = inquiry;
    if (understanding.terms.size === 0) return [];
    const found = await knowledgeBase.retrieve(understanding.query, {
      visibility: asker.visibility,
      limit: retrieved,
      kinds: ["document"],
    });
    const passages = found.filter(
      (passage) => !isAboutAssistant(passage) || speaksToAssistant.test(understanding.folded),
    );
    const [best] = passages;
    return best === undefined ? [] : [toCandidate(best, passages, inquiry, letters)];
  };
}

/** A follow-up is searched without what went before, so what is found is about something else more often. */
const outOfContext = 0.75;

/** The guide on the assistant itself speaks of everything; it answers only who asks about the assistant. */
const speaksToAssistant =
  /\b(du|dich|dir|dein\w*|sie|ihnen|ihr|euch|stadtlotse|lotse|assistent\w*|bot|chatbot|ki)\b/;

function isAboutAssistant({ source }: RetrievedPassage): boolean {
  return source.includes("was-stadtlotse-kann");
}

function toCandidate(
  best: RetrievedPassage,
  passages: readonly RetrievedPassage[],
  { understanding }: Inquiry,
  letters: LetterIndex,
): Candidate {
  const { coverage, confidence, title, headingPath, isGuide } = best;
  const statements = choosePlaces(passages).map((statement) =>
    settleVerdict(statement, understanding, letters),
  );
  const wording = statements.map(isGuide ? textOf : wordingOf).join(" ");
  const said = letters.sharesSaid(understanding.query)(wording);
  const holds =
    !asksForValue.test(understanding.folded) ||
    statements.some(({ text }) => holdsValue(text, understanding.asks));
  const silent = !isGuide && isSilent(wording, understanding);
  const trust = isGuide || silent ? 0 : trustIn(coverage, understanding);
  const doubt = (holds ? 1 : withoutValue) * (silent ? whereSilent : 1);
  return {
    origin: "passages",
    about: `${title}, ${headingPath.join(" › ")}`,
    score: (scoreOf(best, said, understanding) + trust) * doubt,
    ...(isGuide ? {} : { takesUp: said, isTakenIn: true }),
    why: `coverage ${coverage.toFixed(2)}, confidence ${confidence.toFixed(2)}, said ${said.toFixed(2)}, trust ${trust.toFixed(2)}${holds ? "" : ", no such value"}${silent ? ", silent on what is asked" : ""}`,
    draft: { outcome: "answered", statements, origin: "passages" },
    topic: topicOf(understanding),
  };
}

const negation = /\b(?:nicht|kein\w*|ohne|nur|nie)\b/;

/** So much of the question that a heading asks must be asked for its yes or no to hold. */
const sameQuestion = 0.4;

/**
 * A yes or no holds for the question that a heading asks; for its contrary, for another question, and for who asks
 * what or which, it does not.
 */
function settleVerdict(statement: Statement, asked: Understanding, letters: LetterIndex): Statement {
  const text = withoutVerdict(statement.text);
  const heading = statement.evidence[0]?.locator.heading ?? "";
  const isSame =
    text === statement.text ||
    (!asksOpenly(asked.query) &&
      negation.test(fold(heading)) === negation.test(asked.folded) &&
      letters.sharesSaid(heading)(asked.query) >= sameQuestion);
  return isSame ? statement : { ...statement, text };
}

function textOf({ text }: Statement): string {
  return text;
}

/** Title and heading say what a place is about. */
function wordingOf({ text, evidence }: Statement): string {
  const about = evidence.flatMap(({ title, locator }) => [title, locator.heading ?? ""]);
  return [text, ...about].join(" ");
}

/** A question that begins with its verb asks whether something is so. */
const asksForValue = /\b(?:wie\w*|was|wat|welch\w*|wer|we[mn]|wann|wo\w*|bis|ab)\b/;
const withoutValue = 0.7;
const whereSilent = 0.75;
/** A text that speaks of less than this of the question speaks of something else, however well it ranks. */
const leastCoverage = 0.45;
const mostlyUnheard = 0.85;

const mostTrust = 0.2;

/**
 * A document that the office took in is there to be asked, and often the only one that knows: it is believed at less
 * evidence than a guide on the whole field. Not where facts are the better source, because the question names what
 * they are about.
 */
function trustIn(coverage: number, { language, mentions }: Understanding): number {
  if (language !== "de" || mentions.some(({ kind }) => kind === "subject" || kind === "service")) return 0;
  return mostTrust * Math.min(1, Math.max(0, coverage - 0.2) / 0.25);
}

/** Whether a text does not speak of what is asked for, or not of the years that are named. */
function isSilent(wording: string, { question, time, asks }: Understanding): boolean {
  const thing = asks === "contact" ? undefined : askedThing(question);
  return (
    (thing !== undefined && !speaksOf(wording, thing)) ||
    time.years.some((year) => !wording.includes(String(year)))
  );
}

/** A sure reading of a rule knows better than any text about it. */
const mostSure = 0.74;

function scoreOf(
  { coverage, confidence }: RetrievedPassage,
  said: number,
  { carried, leans }: Understanding,
): number {
  const fit = coverage < leastCoverage ? mostlyUnheard : 1;
  const score = Math.min(mostSure, 0.18 + 0.15 * coverage + 0.33 * confidence + 0.25 * said) * fit;
  return carried !== undefined && leans ? score * outOfContext : score;
}

/** A text answers, but what was talked about stays what the question named, or what it leant on. */
function topicOf(understanding: Understanding): AnsweredTopic {
  const { carried, time, asks } = understanding;
  const named = subjectsOf(understanding);
  return {
    subjects: named.length > 0 ? named : (carried?.subjects ?? []),
    predicates: named.length > 0 ? [] : (carried?.predicates ?? []),
    factIds: [],
    years: time.years,
    origin: "passages",
    asks,
  };
}
