import { type ConflictDecision, conflicts, decisionOn, type Fact } from "@stadtlotse/domain";
import type { Statement } from "../../compose/draft.js";
import type { TimeReference } from "../../understand/read-time.js";
import { asOfNote, factEvidence, factStatement } from "./fact-evidence.js";
import { speaksOf } from "./speaks-of.js";
import { factTexts } from "./texts.de.js";

/** A conflict on which the office has decided. */
interface DecidedConflict {
  decision: ConflictDecision;
  /** All that disagree. */
  facts: readonly Fact[];
  /** Which of them holds; none where that is left open. */
  holds: Fact | undefined;
  /** The decision as a statement that can be cited. */
  stated: Fact;
}

/** The decided conflicts of each fact that is part of one, by its id. */
export type DecidedConflicts = ReadonlyMap<string, DecidedConflict>;

/** A decision of the office and the statement that says so. */
export interface StatedDecision {
  decision: ConflictDecision;
  stated: Fact;
}

/** Which conflicts of these facts the office has decided as they stand. */
export function decidedConflicts(
  facts: readonly Fact[],
  decisions: readonly StatedDecision[],
): DecidedConflicts {
  if (decisions.length === 0) return new Map();
  const statedBy = new Map(decisions.map(({ decision, stated }) => [decision.id, stated]));
  const taken = decisions.map(({ decision }) => decision);
  return new Map(
    conflicts(facts).flatMap((conflict) => {
      const decision = decisionOn(conflict, taken);
      const stated = statedBy.get(conflict.id);
      if (!decision || !stated) return [];
      const holds = conflict.facts.find(({ id }) => id === decision.factId);
      const decided = { decision, facts: conflict.facts, holds, stated };
      return conflict.facts.map(({ id }): [string, DecidedConflict] => [id, decided]);
    }),
  );
}

/**
 * The facts of an answer as the office has decided: what holds in place of what does not, or all that disagree where
 * it is left open; in each case with the office's word behind them. A question about another time is not decided by it.
 */
export function tellDecided(
  facts: readonly Fact[],
  decided: DecidedConflicts,
  time: TimeReference,
): { told: Fact[]; statements: Statement[] } {
  const told: Fact[] = [];
  const statements: Statement[] = [];
  const spoken = new Set<string>();
  const tell = (fact: Fact) => {
    if (told.includes(fact)) return;
    told.push(fact);
    statements.push(factStatement(fact));
  };
  for (const fact of facts) {
    const conflict = decided.get(fact.id);
    if (conflict === undefined || asksForAnotherTime(fact, conflict, time)) tell(fact);
    else if (!spoken.has(conflict.decision.id)) {
      spoken.add(conflict.decision.id);
      for (const each of sidesOf(conflict, facts)) tell(each);
      statements.push(wordOn(conflict));
    }
  }
  return { told, statements };
}

function asksForAnotherTime(
  fact: Fact,
  { holds }: DecidedConflict,
  { direction, years }: TimeReference,
): boolean {
  if (holds === undefined || fact === holds) return false;
  return direction === "past" || (speaksOf(fact, years) && !speaksOf(holds, years));
}

/** Two sides are enough to see what is left open, if the question was about that few. */
function sidesOf({ holds, facts }: DecidedConflict, asked: readonly Fact[]): readonly Fact[] {
  if (holds !== undefined) return [holds];
  const sides = asked.filter((fact) => facts.includes(fact));
  return sides.length > 1 ? sides : facts;
}

function wordOn({ decision, holds, stated }: DecidedConflict): Statement {
  const say = holds === undefined ? factTexts.leftOpen : factTexts.decided;
  return { text: say(asOfNote(stated), decision.reason), evidence: [factEvidence(stated)] };
}
