import { compareCalendarDates, type Fact, type FundingProgramme } from "@stadtlotse/domain";
import type { Statement } from "../../compose/draft.js";
import { asOfNote, factEvidence } from "../facts/fact-evidence.js";

/** The facts on programmes that may be told to the asker. */
export interface ProgrammeFacts {
  /** The newest facts of a programme with one of the predicates, in the order of the predicates. */
  of(programmeId: string, predicates: readonly string[]): Fact[];
  /** Something that the sources say of the programme at all, most telling first. */
  any(programme: FundingProgramme): Fact | undefined;
}

const telling = [
  "eligible-measures",
  "definition",
  "purpose",
  "funder",
  "period",
  "not-to-be-confused-with",
  "funding-total",
];

/** Looks facts up by programme and predicate; unconfirmed ones and those that the asker may not see are left out. */
export function createProgrammeFacts(facts: readonly Fact[], seesMembers: boolean): ProgrammeFacts {
  const known = facts.filter(
    ({ certainty, visibility }) => certainty !== "unconfirmed" && (visibility === "public" || seesMembers),
  );
  const byKey = new Map<string, Fact[]>();
  for (const fact of known.sort(newestFirst)) {
    const key = `${fact.subject} ${fact.predicate}`;
    const same = byKey.get(key);
    if (same) same.push(fact);
    else byKey.set(key, [fact]);
  }
  const of = (programmeId: string, predicates: readonly string[]) =>
    predicates.flatMap((id) => byKey.get(`${programmeId} ${id}`) ?? []);
  return { of, any: ({ id }) => of(id, telling)[0] };
}

/** A fact told as it is recorded, with its date. */
export function tellFact(fact: Fact): Statement {
  const note = fact.note === undefined ? "" : ` ${fact.note}`;
  return {
    text: `${fact.statement.trim().replace(/\.$/, "")} (${asOfNote(fact)}).${note}`,
    evidence: [factEvidence(fact)],
  };
}

function newestFirst(left: Fact, right: Fact): number {
  if (left.asOf.date === undefined || right.asOf.date === undefined) {
    return Number(right.asOf.date !== undefined) - Number(left.asOf.date !== undefined);
  }
  return compareCalendarDates(right.asOf.date, left.asOf.date);
}
