import type { KnowledgeBase, RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import { choosePlaces } from "./choose-places.js";

const retrieved = 8;

/** Answers with what a document says: the best sentences, word for word, with their page. */
export function createPassageSource(knowledgeBase: KnowledgeBase): AnswerSource {
  return async (inquiry) => {
    const { understanding, asker } = inquiry;
    if (understanding.terms.size === 0) return [];
    const found = await knowledgeBase.retrieve(understanding.folded, {
      visibility: asker.visibility,
      limit: retrieved,
      kinds: ["document"],
    });
    const passages = found.filter(
      (passage) => !isAboutAssistant(passage) || speaksToAssistant.test(understanding.folded),
    );
    const [best] = passages;
    return best === undefined ? [] : [toCandidate(best, passages, inquiry)];
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
): Candidate {
  return {
    origin: "passages",
    about: `${best.title}, ${best.headingPath.join(" › ")}`,
    score:
      (understanding.carried !== undefined && understanding.leans ? outOfContext : 1) *
      (0.16 + 0.33 * best.coverage + 0.33 * best.confidence),
    why: `coverage ${best.coverage.toFixed(2)}, confidence ${best.confidence.toFixed(2)}`,
    draft: { outcome: "answered", statements: choosePlaces(passages), origin: "passages" },
    topic: {
      subjects: [],
      predicates: [],
      factIds: [],
      years: understanding.time.years,
      origin: "passages",
      asks: understanding.asks,
    },
  };
}
