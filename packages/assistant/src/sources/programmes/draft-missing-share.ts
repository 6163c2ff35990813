import type { FundingProgramme } from "@stadtlotse/domain";
import type { Draft } from "../../compose/draft.js";
import { type ProgrammeFacts, tellFact } from "./programme-statements.js";
import { tellShare } from "./tell-programme.js";
import { programmeTexts as texts } from "./texts.de.js";

/** Whether a source gives a rate: of a programme that is documented, or of the family that it belongs to. */
export function knowsShare(programme: FundingProgramme, facts: ProgrammeFacts): boolean {
  return programme.certainty !== "unconfirmed" && tellShare(programme, facts).length > 0;
}

/** That no source gives the rate of a programme, and what is known of the programme or else of its family. */
export function draftMissingShare(programme: FundingProgramme, facts: ProgrammeFacts): Draft {
  const known = facts.any(programme);
  return {
    outcome: "declined",
    statements: [
      { text: texts.noShare(programme.name), evidence: [] },
      ...(known ? [tellFact(known)] : tellShare(programme, facts)),
    ],
    suggestions: [texts.askPractice],
    origin: "facts",
  };
}
