import { type CalendarDay, type FundingProgramme, findProgrammes } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { factEvidence } from "../facts/fact-evidence.js";
import type { ProgrammeFacts } from "./programme-statements.js";
import type { ProgrammeAspect, RecordQuestion } from "./read-record-question.js";
import { tellDeadline, tellPeriod, tellPredecessor, tellShare, tellSuccessor } from "./tell-programme.js";
import { programmeTexts as texts } from "./texts.de.js";

/** What was asked of named programmes; that one has ended is said before anything else of it. */
export function draftRecord(
  { programmes, aspects }: RecordQuestion,
  facts: ProgrammeFacts,
  today: CalendarDay,
): Draft {
  return {
    outcome: "answered",
    statements: programmes.flatMap((programme) => tellAspects(programme, aspects, facts, today)),
    suggestions: programmes.slice(0, 1).map(({ name }) => texts.askShare(name)),
    origin: "facts",
  };
}

function tellAspects(
  programme: FundingProgramme,
  aspects: readonly ProgrammeAspect[],
  facts: ProgrammeFacts,
  today: CalendarDay,
): Statement[] {
  const [match] = findProgrammes({}, [programme], today);
  if (!match) return [];
  const isOver = match.period.state === "over";
  const asks = (aspect: ProgrammeAspect) => aspects.includes(aspect);
  const share = asks("share") ? tellShare(programme, facts) : [];
  const fact = facts.any(programme);
  return [
    ...(asks("status") || (isOver && asks("share")) ? tellPeriod(programme, match.period, facts) : []),
    ...(asks("status") && !isOver ? tellDeadline(match, facts) : []),
    ...(asks("successor") || (isOver && asks("status")) ? tellSuccessor(programme, facts) : []),
    ...(asks("predecessor") ? tellPredecessor(programme, facts) : []),
    ...share,
    ...(asks("share") && share.length === 0 && fact
      ? [{ text: texts.noShare(programme.name), evidence: [factEvidence(fact)] }]
      : []),
  ];
}
