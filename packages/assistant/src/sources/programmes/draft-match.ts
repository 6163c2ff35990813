import { type CriterionResult, type FundingProgramme, requirementLabels } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { factEvidence } from "../facts/fact-evidence.js";
import { type ProgrammeFacts, tellFact } from "./programme-statements.js";
import type { RankedProgramme } from "./rank-programmes.js";
import { type AskedValue, tellValues } from "./read-asked-values.js";
import { tellBudget, tellDeadline, tellShare, tellState, tellSuccessor } from "./tell-programme.js";
import { programmeTexts as texts } from "./texts.de.js";

/** The best programme with its reasons, what it pays and until when; the next best in one line each. */
export function draftMatch(
  ranked: readonly RankedProgramme[],
  facts: ProgrammeFacts,
  asked: readonly AskedValue[],
): Draft {
  const [best, ...others] = ranked;
  if (!best) throw new Error("an answer on programmes names at least one");
  const { programme, period } = best.match;
  const items = others.flatMap((other) => tellBriefly(other, facts));
  return {
    outcome: "answered",
    statements: [
      ...tellBest(best, facts),
      ...tellValues(programme, asked, facts),
      ...tellShare(programme, facts),
      ...tellState(programme, period, facts),
      ...(period.state === "over"
        ? tellSuccessor(programme, facts)
        : asked.includes("deadline")
          ? []
          : tellDeadline(best.match, facts)),
      ...tellBudget(programme, facts),
      ...(items.length > 0 ? [{ text: texts.others, evidence: [], form: "heading" as const }, ...items] : []),
    ],
    suggestions: [...(period.state === "over" ? [] : [texts.askApply(programme.name)]), texts.askPractice],
    origin: "facts",
  };
}

function tellBest({ match, paid }: RankedProgramme, facts: ProgrammeFacts): Statement[] {
  const { programme, criteria, period, verdict } = match;
  const fact = facts.any(programme);
  if (!fact) return [];
  const applicants =
    facts.of(programme.id, ["applicants"])[0] ?? facts.of(programme.parentId ?? "", ["applicants"])[0];
  const evidence = [fact, ...(applicants === undefined ? [] : [applicants])].map(factEvidence);
  const told = tellFact(fact);
  return [
    { ...told, text: `${texts.lead(programme, period.state, verdict === "fails")} ${told.text}` },
    { text: [texts.fitsNeed(paid), ...reasonsOf(criteria)].join(" "), evidence },
    ...tellRequirements(programme, facts),
  ];
}

/** What fits, fails or stays open beside the need itself; requirements are told together. */
function reasonsOf(criteria: readonly CriterionResult[]): string[] {
  return criteria
    .filter(({ criterion }) => criterion !== "measures" && !(criterion in requirementLabels))
    .map(({ reason }) => reason);
}

function tellRequirements(
  { id, parentId, conditions }: FundingProgramme,
  facts: ProgrammeFacts,
): Statement[] {
  const { requires } = conditions;
  const fact =
    facts.of(id, ["condition", "own-share", "funding-rate"])[0] ?? facts.of(parentId ?? "", ["condition"])[0];
  if (requires.length === 0 || !fact) return [];
  return [
    { text: texts.requires(requires.map((each) => requirementLabels[each])), evidence: [factEvidence(fact)] },
  ];
}

function tellBriefly({ match }: RankedProgramme, facts: ProgrammeFacts): Statement[] {
  const { programme, period } = match;
  const fact = facts.any(programme);
  if (!fact) return [];
  const periodFact = facts.of(programme.id, ["period"])[0];
  return [
    {
      text: texts.other(programme, fact.statement, period.text),
      evidence: [fact, ...(periodFact === undefined ? [] : [periodFact])].map(factEvidence),
      form: "item",
    },
  ];
}
