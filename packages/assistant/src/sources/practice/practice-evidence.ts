import type { BestPractice } from "@stadtlotse/domain";
import { practiceFactId, practiceFacts } from "@stadtlotse/domain/reference/practice-facts";
import type { Evidence } from "../../compose/draft.js";
import { asOfNote, factEvidence } from "../facts/fact-evidence.js";

const factsById = new Map(practiceFacts.map((fact) => [fact.id, fact]));

/** The recorded example behind a statement. */
export function practiceEvidence(practice: BestPractice): Evidence {
  return factEvidence(factOf(practice));
}

/** The date of an example, and how sure it is, as a reader must see it. */
export function practiceNote(practice: BestPractice): string {
  return asOfNote(factOf(practice));
}

function factOf(practice: BestPractice) {
  const fact = factsById.get(practiceFactId(practice));
  if (!fact) throw new Error(`the example ${practice.id} is stated by no fact`);
  return fact;
}
