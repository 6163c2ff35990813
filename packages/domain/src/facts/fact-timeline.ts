import { compareIds } from "../names/compare-ids.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { hasBegun } from "../time/has-begun.js";
import { compareCalendarDates, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { Fact } from "./fact.js";
import { isKnown } from "./is-known.js";

/** What facts are asked about; without a qualifier, facts with any qualifier count. */
export interface FactKey {
  subject: string;
  predicate: string;
  qualifier?: string | undefined;
}

/**
 * All known facts about one thing, newest first; undated ones come last. Unconfirmed facts are never known.
 *
 * @example
 * factsAbout(facts, { subject: "netzwerk-innenstadt-nrw", predicate: "member-count" }).length > 1
 * //=> true
 */
export function factsAbout(facts: readonly Fact[], { subject, predicate, qualifier }: FactKey): Fact[] {
  return facts
    .filter((fact) => fact.subject === subject && fact.predicate === predicate && isKnown(fact))
    .filter((fact) => qualifier === undefined || fact.qualifier === qualifier)
    .sort(compareByDate);
}

/**
 * The facts that were known on a day and still held: stated by then, and not outside their validity. Undated facts
 * are left out unless their validity covers the day, because nobody knows whether they held.
 *
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * factsOn(facts, "2015-06-30").some(({ asOf }) => asOf.date === "2021-03")
 * //=> false
 */
export function factsOn(facts: readonly Fact[], on: CalendarDay): Fact[] {
  requireCalendarDay(on);
  return facts.filter((fact) => isKnown(fact) && heldOn(fact, on));
}

/**
 * The fact that answers for a day ("today" or an earlier one): the newest that was stated by then and held. Undated
 * facts answer only when no dated one does; a mere proposal only when nothing else is known.
 *
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * latest(facts, { subject: "netzwerk-innenstadt-nrw", predicate: "member-count" }, "2021-12-31")?.value.value
 * //=> 130
 */
export function latest(facts: readonly Fact[], key: FactKey, on: CalendarDay): Fact | undefined {
  requireCalendarDay(on);
  const candidates = factsAbout(facts, key).filter((fact) => heldOn(fact, on) || isUndated(fact));
  return candidates.find(({ status }) => status !== "proposed") ?? candidates[0];
}

/**
 * The date by which facts are ordered: the one they are stated for, else the beginning of their validity;
 * `undefined` when both are unknown.
 *
 * @example
 * dateOf({ asOf: { quality: "unknown" }, validity: { from: "2016-12" } })
 * //=> "2016-12"
 */
export function dateOf({ asOf, validity }: Pick<Fact, "asOf" | "validity">): string | undefined {
  return asOf.date ?? validity?.from;
}

function heldOn(fact: Fact, on: CalendarDay): boolean {
  if (fact.validity && !covers(fact.validity, on)) return false;
  if (fact.asOf.date !== undefined) return hasBegun(fact.asOf.date, on);
  return fact.validity !== undefined;
}

function isUndated({ asOf, validity }: Fact): boolean {
  return asOf.date === undefined && validity === undefined;
}

/** Newest first; of the same date, what a source documents goes before what others report, then by id. */
function compareByDate(left: Fact, right: Fact): number {
  const a = dateOf(left);
  const b = dateOf(right);
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (
    compareCalendarDates(b, a) ||
    Number(left.certainty === "secondary") - Number(right.certainty === "secondary") ||
    compareIds(left, right)
  );
}
