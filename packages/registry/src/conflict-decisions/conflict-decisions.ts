import type { Database } from "@stadtlotse/database";
import { type Conflict, conflicts } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import type { Facts } from "../facts/facts.js";
import { createOfficeRecords, type OfficeRecords } from "../office-records/office-records.js";
import { stateDecision } from "../statements/state-decision.js";
import { texts } from "../texts.de.js";
import { type ConflictDecisionRecord, conflictDecisionKind } from "./conflict-decision-record.js";

/** What the office says of a conflict. */
export type ConflictVerdict = Pick<ConflictDecisionRecord, "outcome" | "factId" | "reason">;

/** What is to be different, and the version that its author has seen. */
export type ConflictVerdictChange = Partial<ConflictVerdict> & {
  version: number;
  withdrawn?: boolean | undefined;
};

/** Which of the facts that disagree hold, as the office has decided. */
export interface ConflictDecisions
  extends Pick<OfficeRecords<ConflictDecisionRecord>, "list" | "find" | "history"> {
  /**
   * `undefined` when there is no such conflict.
   *
   * @throws RegistryError `CONFLICT` when it has been decided before, `INVALID_INPUT` for a fact that is no part of it
   */
  decide(
    conflictId: string,
    verdict: ConflictVerdict,
    actor: string,
  ): Promise<ConflictDecisionRecord | undefined>;
  /**
   * Decides the conflict as it stands now. `undefined` when it is gone, or was never decided.
   *
   * @throws RegistryError `CONFLICT` when another change came first, `INVALID_INPUT` as of `decide`
   */
  change(
    conflictId: string,
    change: ConflictVerdictChange,
    actor: string,
  ): Promise<ConflictDecisionRecord | undefined>;
}

export function createConflictDecisions(
  database: Database,
  clock: Clock,
  facts: Pick<Facts, "list">,
): ConflictDecisions {
  const records = createOfficeRecords(database, clock, conflictDecisionKind, stateDecision);
  const findConflict = async (id: string) =>
    conflicts((await facts.list()).map(({ fact }) => fact)).find((conflict) => conflict.id === id);

  return {
    list: records.list,
    find: records.find,
    history: records.history,
    async decide(id, verdict, actor) {
      const conflict = await findConflict(id);
      if (!conflict) return undefined;
      requirePart(conflict, verdict);
      return records.create({ ...verdict, ...seenIn(conflict) }, actor, id);
    },
    async change(id, { version, withdrawn = false, ...patch }, actor) {
      const [conflict, before] = await Promise.all([findConflict(id), records.find(id)]);
      if (!conflict || !before) return undefined;
      const { outcome = before.outcome, reason = before.reason } = patch;
      const factId = outcome === "left-open" ? patch.factId : (patch.factId ?? before.factId);
      requirePart(conflict, { outcome, factId });
      const verdict = { outcome, reason, factId: factId ?? null, withdrawn };
      return records.change(id, { version, ...verdict, ...seenIn(conflict) }, actor);
    },
  };
}

function seenIn({ subject, predicates, facts }: Conflict) {
  return {
    subject,
    predicates,
    statements: facts.map(({ id, value, statement }) => ({ factId: id, value, statement })),
    visibility: facts.some(({ visibility }) => visibility === "members")
      ? ("members" as const)
      : ("public" as const),
  };
}

function requirePart({ facts }: Conflict, { outcome, factId }: Omit<ConflictVerdict, "reason">): void {
  if (outcome === "left-open") {
    if (factId !== undefined) refuse(texts.openNamesFact);
  } else if (factId === undefined) {
    refuse(texts.decidedNamesNoFact);
  } else if (!facts.some(({ id }) => id === factId)) {
    refuse(texts.factOutsideConflict(factId));
  }
}

function refuse(reason: string): never {
  throw new RegistryError("INVALID_INPUT", reason, { reason });
}
