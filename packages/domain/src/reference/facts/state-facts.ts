import type { AsOf, Certainty, Fact, FactStatus, FactValue } from "../../facts/fact.js";
import type { Interval } from "../../time/interval.js";
import type { PredicateId } from "../predicates.js";
import type { SourceId } from "../sources.js";
import type { SubjectId } from "../subjects.js";

/** What all facts from one source share unless one of them says otherwise. */
export interface FactOrigin {
  readonly sourceId: SourceId;
  readonly asOf: AsOf;
  readonly certainty?: Certainty;
}

/** What a fact adds to its origin and subject. */
export interface StatedFact {
  readonly predicate: PredicateId;
  readonly qualifier?: string;
  /** Tells two facts of one subject, predicate and date apart; part of the id alone. */
  readonly variant?: string;
  readonly value: FactValue;
  readonly statement: string;
  readonly line?: number;
  readonly asOf?: AsOf;
  readonly validity?: Interval;
  readonly status?: FactStatus;
  readonly certainty?: Certainty;
  readonly note?: string;
}

/**
 * Facts about one subject from one source. The id is made of subject, predicate, qualifier and date, so that it stays
 * the same as long as the fact speaks of the same thing on the same date; where no date is known, the source stands
 * in its place.
 */
export function stateFacts(origin: FactOrigin, subject: SubjectId, stated: readonly StatedFact[]): Fact[] {
  return stated.map(({ line, qualifier, variant, ...own }) => {
    const asOf = own.asOf ?? origin.asOf;
    const parts = [subject, own.predicate, qualifier, asOf.date ?? origin.sourceId, variant];
    return {
      status: "reported",
      certainty: origin.certainty ?? "documented",
      visibility: "public",
      ...own,
      id: parts.filter((part) => part !== undefined).join("."),
      subject,
      ...(qualifier === undefined ? {} : { qualifier }),
      asOf,
      sourceId: origin.sourceId,
      locator: line === undefined ? {} : { line },
    };
  });
}
