import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import { requestKey } from "../../examples/ways-of-asking.js";
import { passageEvidence, readableText } from "../passages/passage-evidence.js";
import { type Request, readRequest } from "./read-request.js";

/** How the bundled guide is asked for what a greeting, thanks or a call for help deserves. */
const guideQueries = {
  greeting: "Guten Tag! Wer oder was ist Stadtlotse?",
  help: "Womit kann Stadtlotse mir helfen?",
  thanks: "Danke und auf Wiedersehen",
  farewell: "Danke und auf Wiedersehen",
} as const satisfies Partial<Record<Request, string>>;
const privacyQuery = "Was geschieht mit meinen Fragen und Daten?";

/** So much must a question be like one that asks what becomes of what people write here. */
const leastAlike = 0.45;

const guideSource = "was-stadtlotse-kann";

/**
 * Greetings, thanks, calls for help, and what becomes of what people write here, answered in the words of the guide on
 * what this assistant can do.
 */
export function createConductSource(knowledgeBase: KnowledgeBase): AnswerSource {
  return async (inquiry) => {
    const meant = readMeant(inquiry);
    const candidate = meant && (await fromGuide(knowledgeBase, meant, inquiry));
    return candidate === undefined ? [] : [candidate];
  };
}

/** How the guide is asked, and how sure it is that this was meant. */
type Meant = Pick<Candidate, "score" | "why"> & { query: string };

function readMeant({ understanding, likeness }: Inquiry): Meant | undefined {
  const request = readRequest(understanding);
  if (request !== undefined && request in guideQueries) {
    return { query: guideQueries[request as keyof typeof guideQueries], score: 0.99, why: request };
  }
  const alike = likeness.get(requestKey("privacy")) ?? 0;
  if (alike < leastAlike) return undefined;
  const why = `asks what becomes of questions, as alike as ${alike.toFixed(2)}`;
  return { query: privacyQuery, score: 0.35 + 0.65 * alike, why };
}

async function fromGuide(
  knowledgeBase: KnowledgeBase,
  { query, score, why }: Meant,
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
    score,
    why,
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
