import type { KnowledgeBase, RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { AnswerSource } from "../../candidate.js";
import type { LetterIndex } from "../../terms/letter-index.js";
import { offerGuides } from "./offer-guides.js";
import { offerTakenIn } from "./offer-taken-in.js";

const retrieved = 8;

/**
 * Answers with what a document says: the best sentences, word for word, with their page. The guides of this house and
 * the documents that an office took in are offered apart.
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
    return [offerTakenIn(passages, inquiry, letters), offerGuides(passages, inquiry, letters)].flatMap(
      (candidate) => candidate ?? [],
    );
  };
}

/** The guide on the assistant itself speaks of everything; it answers only who asks about the assistant. */
const speaksToAssistant =
  /\b(du|dich|dir|dein\w*|sie|ihnen|ihr|euch|stadtlotse|lotse|assistent\w*|bot|chatbot|ki)\b/;

function isAboutAssistant({ source }: RetrievedPassage): boolean {
  return source.includes("was-stadtlotse-kann");
}
