import {
  type CalendarDay,
  type ConflictDecision,
  conflicts,
  decisionOn,
  type Fact,
  isStale,
} from "@stadtlotse/domain";
import * as z from "zod";
import type { StoredFact } from "./facts.js";

/**
 * Why a fact should be looked at: the day set for it has come (`due`), it is too old to be given as today's (`stale`),
 * another disagrees and nobody has decided on it (`conflict`), a newer release says otherwise than the office (`newer-release`), or nobody
 * has confirmed it (`unconfirmed`).
 */
export const FactReviewReason = z
  .enum(["due", "stale", "conflict", "newer-release", "unconfirmed"])
  .meta({ id: "FactReviewReason" });
export type FactReviewReason = z.infer<typeof FactReviewReason>;

export interface FactReview {
  stored: StoredFact;
  reasons: FactReviewReason[];
  conflictIds: string[];
  /** What the newer release says. */
  offered?: Fact;
}

/** The facts that the office should look at on a day, each once with all its reasons. */
export function reviewFacts(
  facts: readonly StoredFact[],
  on: CalendarDay,
  offeredOf: (id: string) => Fact | undefined,
  decisions: readonly ConflictDecision[],
): FactReview[] {
  const conflictsOf = new Map<string, string[]>();
  const open = conflicts(facts.map(({ fact }) => fact)).filter((each) => !decisionOn(each, decisions));
  for (const { id, facts: disagreeing } of open) {
    for (const fact of disagreeing) conflictsOf.set(fact.id, [...(conflictsOf.get(fact.id) ?? []), id]);
  }
  return facts.flatMap((stored) => {
    const { fact, reviewBy } = stored;
    const conflictIds = conflictsOf.get(fact.id) ?? [];
    const offered = offeredOf(fact.id);
    const applies: Record<FactReviewReason, boolean> = {
      due: reviewBy !== undefined && reviewBy <= on,
      stale: fact.certainty !== "unconfirmed" && isStale(fact, on),
      conflict: conflictIds.length > 0,
      "newer-release": offered !== undefined,
      unconfirmed: fact.certainty === "unconfirmed",
    };
    const reasons = FactReviewReason.options.filter((reason) => applies[reason]);
    return reasons.length === 0
      ? []
      : [{ stored, reasons, conflictIds, ...(offered === undefined ? {} : { offered }) }];
  });
}
