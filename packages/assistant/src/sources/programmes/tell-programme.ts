import type { Fact, FundingProgramme, ProgrammeMatch, ProgrammePeriod } from "@stadtlotse/domain";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import type { Statement } from "../../compose/draft.js";
import { asOfNote, factEvidence } from "../facts/fact-evidence.js";
import { type ProgrammeFacts, tellFact } from "./programme-statements.js";
import { programmeTexts as texts } from "./texts.de.js";

/** What part it pays and at most how much; where no source says so, what holds for its family, else nothing. */
export function tellShare({ id, parentId = "" }: FundingProgramme, facts: ProgrammeFacts): Statement[] {
  const own = facts.of(id, ["funding-rate", "own-share", "maximum-grant"]).slice(0, 2);
  if (own.length > 0) return own.map(tellFact);
  return facts
    .of(parentId, ["funding-rate"])
    .slice(0, 1)
    .map(tellFact)
    .map((told) => ({ ...told, text: `${texts.familyShare} ${told.text}` }));
}

/** How much money there was or is in it, as far as a source says so. */
export function tellBudget({ id }: FundingProgramme, facts: ProgrammeFacts): Statement[] {
  return facts.of(id, ["funding-total"]).slice(0, shownBudgets).map(tellFact);
}

const shownBudgets = 2;

/** Whether it runs today, with the recorded period behind it. */
export function tellState(
  { id, validity }: FundingProgramme,
  period: ProgrammePeriod,
  facts: ProgrammeFacts,
): Statement[] {
  const dated = facts.of(id, ["period", "funding-total", "definition", "eligible-measures"]);
  const bound = (period.state === "over" ? validity.to : validity.from)?.slice(0, 4);
  const fact = dated.find(({ statement }) => bound !== undefined && statement.includes(bound)) ?? dated[0];
  if (!fact) return [];
  const text =
    period.state === "running" ? `${withoutPeriod(period.text)} (${asOfNote(fact)}).` : period.text;
  return [{ text, evidence: [factEvidence(fact)] }];
}

/** Whether it runs today, and all that is recorded of its period. */
export function tellPeriod(
  programme: FundingProgramme,
  period: ProgrammePeriod,
  facts: ProgrammeFacts,
): Statement[] {
  return [...tellState(programme, period, facts), ...facts.of(programme.id, ["period"]).map(tellFact)];
}

/** Until when applications could be handed in, as far as a source says so; never that they still can without one. */
export function tellDeadline(
  { programme, applications }: ProgrammeMatch,
  facts: ProgrammeFacts,
): Statement[] {
  const { id, parentId = "" } = programme;
  const own = facts.of(id, ["deadline"])[0];
  if (own) return [tellFact(own)];
  const family = facts.of(parentId, ["deadline"])[0];
  if (family) return [tellFact(family)];
  const fact = facts.of(id, ["period"])[0] ?? facts.any(programme);
  return fact ? [{ text: applications.text, evidence: [factEvidence(fact)] }] : [];
}

/**
 * What carries it on, with what its family was made into where that is no one programme; where no source says so, that
 * none is documented.
 */
export function tellSuccessor(programme: FundingProgramme, facts: ProgrammeFacts): Statement[] {
  const known = facts.of(programme.id, ["successor"]);
  if (known.length === 0) {
    const fact = facts.of(programme.id, ["period"])[0] ?? facts.any(programme);
    return fact ? [{ text: texts.noSuccessor(programme.name), evidence: [factEvidence(fact)] }] : [];
  }
  const isSeveral = known.some(({ value }) => !namesProgramme(value));
  const family = isSeveral ? facts.of(programme.parentId ?? "", ["reform"]) : [];
  return [...known, ...family].map(tellFact);
}

function namesProgramme(value: Fact["value"]): boolean {
  return value.kind === "text" && programmes.some(({ name }) => value.value.includes(name));
}

function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
