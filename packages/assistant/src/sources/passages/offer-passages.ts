import type { KnowledgeBase, RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import { passageEvidence, readableText } from "./passage-evidence.js";

const retrieved = 8;
const shownPlaces = 3;
/** A place that holds clearly less than the best one adds nothing. */
const worthShowing = 0.75;
const maxTextLength = 1100;

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
  const places = choosePlaces(passages);
  return {
    origin: "passages",
    about: `${best.title}, ${best.headingPath.join(" › ")}`,
    score: 0.14 + 0.55 * best.coverage,
    why: `coverage ${best.coverage.toFixed(2)}`,
    draft: { outcome: "answered", statements: places, origin: "passages" },
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

/** Up to three sentences, the best first, each from its own place, together short enough to be read at a glance. */
function choosePlaces(passages: readonly RetrievedPassage[]): Statement[] {
  const ranked = passages
    .flatMap((passage, rank) =>
      passage.sentences.map((sentence) => ({ passage, sentence, score: sentence.score / (1 + rank * 0.15) })),
    )
    .sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  const places: Statement[] = [];
  let length = 0;
  for (const { passage, sentence, score } of ranked) {
    const text = readableText(sentence);
    if (places.length === shownPlaces || score < top * worthShowing) break;
    if (length + text.length > maxTextLength || places.some((place) => place.text === text)) continue;
    places.push({ text, evidence: [passageEvidence(passage, sentence)] });
    length += text.length;
  }
  return places;
}
