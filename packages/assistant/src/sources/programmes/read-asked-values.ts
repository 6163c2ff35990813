import type { FundingProgramme } from "@stadtlotse/domain";
import type { Statement } from "../../compose/draft.js";
import { type ProgrammeFacts, tellFact } from "./programme-statements.js";

/** What of a programme is asked for and told by facts of that predicate: who may apply, how much at most, until when … */
export type AskedValue = "applicants" | "maximum-grant" | "deadline" | "legal-basis";

const patterns: readonly [AskedValue, RegExp][] = [
  [
    "applicants",
    /\b(?:durf\w*|darf|konn\w*|kann|auch)\b.*\b(?:\w*verein\w*|initiativ\w*|private\w*|firm\w*|unternehm\w*|kirch\w*|eigentumer\w*|handler\w*)\b|\bantrag(?:s?berechtigt|steller)\w*\b|\bwer (?:darf|kann)\b/,
  ],
  [
    "maximum-grant",
    /\b(?:hochstens|maximal\w*|hochstbetrag\w*|hochstsumme\w*|obergrenze\w*|bis zu wie ?viel)\b/,
  ],
  ["deadline", /\b(?:bis wann|\w*frist\w*|stichtag\w*|einsendeschluss|antragsschluss|bewerbungsschluss)\b/],
  ["legal-basis", /\b(?:paragra(?:f|ph)\w*|rechtsgrundlage\w*|(?:rechtlich|gesetzlich)\w* grundlage\w*)\b/],
];

/** The values that a folded question asks for. */
export function readAskedValues(folded: string): AskedValue[] {
  return patterns.flatMap(([value, pattern]) => (pattern.test(folded) ? [value] : []));
}

/** What the facts say of the values that are asked for: of the programme itself, else of its family; missing ones are left out. */
export function tellValues(
  { id, parentId = "" }: Pick<FundingProgramme, "id" | "parentId">,
  values: readonly AskedValue[],
  facts: ProgrammeFacts,
): Statement[] {
  return values.flatMap((value) => {
    const fact = facts.of(id, [value])[0] ?? facts.of(parentId, [value])[0];
    return fact ? [tellFact(fact)] : [];
  });
}
