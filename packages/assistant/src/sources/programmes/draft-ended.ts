import { type CalendarDay, type FundingProgramme, findProgrammes } from "@stadtlotse/domain";
import type { Draft } from "../../compose/draft.js";
import type { ProgrammeFacts } from "./programme-statements.js";
import { tellPeriod, tellSuccessor } from "./tell-programme.js";
import { programmeTexts as texts } from "./texts.de.js";

/** That a programme has ended, and what carries it on. */
export function draftEnded(programme: FundingProgramme, facts: ProgrammeFacts, today: CalendarDay): Draft {
  const [match] = findProgrammes({}, [programme], today);
  return {
    outcome: "answered",
    statements: [
      ...(match ? tellPeriod(programme, match.period, facts) : []),
      ...tellSuccessor(programme, facts),
    ],
    suggestions: [texts.askShare(programme.name)],
    origin: "facts",
  };
}
