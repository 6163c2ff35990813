import { analyzeText, type KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { passageEvidence } from "./passage-evidence.js";

const retrieved = 12;
/** So much of the statement must stand in the sentence: it must say the same, not only be about the same thing. */
const leastAgreement = 0.55;

/**
 * Puts the page behind a fact where the document that it was read from is in the knowledge base: the leading
 * statement is cited with the recorded fact and with the sentence of the document.
 */
export async function corroborate(
  draft: Draft,
  knowledgeBase: KnowledgeBase,
  { asker }: Inquiry,
): Promise<Draft> {
  const [leading, ...others] = draft.statements;
  const evidence = leading?.evidence[0];
  if (draft.outcome !== "answered" || draft.origin !== "facts" || !leading || !evidence) return draft;
  const passages = await knowledgeBase.retrieve(leading.text, {
    visibility: asker.visibility,
    limit: retrieved,
    documentsOf: evidence.source,
  });
  for (const passage of passages) {
    const sentence = passage.sentences.find(({ text }) => agreement(evidence.quote, text) >= leastAgreement);
    if (!sentence) continue;
    const corroborated = { ...leading, evidence: [...leading.evidence, passageEvidence(passage, sentence)] };
    return { ...draft, statements: [corroborated, ...others], origin: "mixed" };
  }
  return draft;
}

function agreement(statement: string, sentence: string): number {
  const said = new Set(analyzeText(statement));
  const written = new Set(analyzeText(sentence));
  return [...said].filter((stem) => written.has(stem)).length / Math.max(1, said.size);
}
