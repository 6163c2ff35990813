import type { KnowledgeBase, RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { LetterIndex } from "../../terms/letter-index.js";
import { type AnsweredTopic, subjectsOf, type Understanding } from "../../understand/understanding.js";
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
  /\b(du|dich|dir|dein\w*|sie|ihnen|ihr|euch|stadtlotse|lotse|assistent\w*|bot|chatbot|ki|daten\w*)\b/;

function isAboutAssistant({ source }: RetrievedPassage): boolean {
  return source.includes("was-stadtlotse-kann");
}

function toCandidate(
  best: RetrievedPassage,
  passages: readonly RetrievedPassage[],
  { understanding }: Inquiry,
  letters: LetterIndex,
): Candidate {
  const { coverage, confidence, title, headingPath } = best;
  const statements = choosePlaces(passages);
  const said = letters.sharesSaid(understanding.query)(statements.map(({ text }) => text).join(" "));
  const holds = statements.some(({ text }) => holdsValue(text, understanding.asks));
  return {
    origin: "passages",
    about: `${title}, ${headingPath.join(" › ")}`,
    score: scoreOf(best, said, understanding) * (holds ? 1 : withoutValue),
    why: `coverage ${coverage.toFixed(2)}, confidence ${confidence.toFixed(2)}, said ${said.toFixed(2)}${holds ? "" : ", no such value"}`,
    draft: { outcome: "answered", statements, origin: "passages" },
    topic: topicOf(understanding),
  };
}

const withoutValue = 0.7;
/** A text that speaks of less than this of the question speaks of something else, however well it ranks. */
const leastCoverage = 0.45;
const mostlyUnheard = 0.85;

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
