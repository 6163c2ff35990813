import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import { passageEvidence, readableText } from "../passages/passage-evidence.js";
import { type Request, readRequest } from "./read-request.js";

/** How the bundled guide is asked for what a greeting, thanks or a call for help deserves. */
const guideQueries = {
  greeting: "Guten Tag! Wer oder was ist Stadtlotse?",
  help: "Womit kann Stadtlotse mir helfen?",
  thanks: "Danke und auf Wiedersehen",
  farewell: "Danke und auf Wiedersehen",
} as const satisfies Partial<Record<Request, string>>;

const guideSource = "was-stadtlotse-kann";

/** Greetings, thanks and calls for help, answered in the words of the guide on what this assistant can do. */
export function createConductSource(knowledgeBase: KnowledgeBase): AnswerSource {
  return async (inquiry) => {
    const request = readRequest(inquiry.understanding);
    if (request === undefined || !(request in guideQueries)) return [];
    const candidate = await fromGuide(
      knowledgeBase,
      guideQueries[request as keyof typeof guideQueries],
      inquiry,
    );
    return candidate === undefined ? [] : [candidate];
  };
}

async function fromGuide(
  knowledgeBase: KnowledgeBase,
  query: string,
  { understanding }: Inquiry,
): Promise<Candidate | undefined> {
  const passages = await knowledgeBase.retrieve(query, {
    visibility: "public",
    limit: 10,
    kinds: ["document"],
  });
  const guide = passages.find(({ documentId = "" }) => documentId.includes(guideSource));
  if (!guide) return undefined;
  const statements = [...guide.sentences]
    .sort((a, b) => a.start - b.start)
    .map((sentence) => ({ text: readableText(sentence), evidence: [passageEvidence(guide, sentence)] }));
  return {
    origin: "conduct",
    about: query,
    score: 0.99,
    why: "nothing but a greeting, thanks or a call for help",
    draft: { outcome: "answered", statements, origin: "passages" },
    topic: {
      subjects: [],
      predicates: [],
      factIds: [],
      years: [],
      origin: "conduct",
      asks: understanding.asks,
    },
  };
}
