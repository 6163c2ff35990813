import type { CalendarDay } from "../time/calendar-date.js";
import { parseCalendarDate, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { Fact } from "./fact.js";
import { dateOf } from "./fact-timeline.js";

/**
 * For how many months a fact may be given as today's, by kind of fact. History does not age: a founding date of 1994
 * is as good today as then. What has no entry may be given for `defaultMonths`.
 */
const monthsByPredicate: Readonly<Record<string, number>> = {
  ...forAll(12, ["deadline", "application-procedure", "funding-rate", "own-share", "maximum-grant"]),
  ...forAll(24, [
    "address",
    "board-member",
    "chair",
    "contact-person",
    "coordination",
    "deputy-chair",
    "email",
    "fax",
    "management",
    "member-and-partner-count",
    "member-count",
    "members",
    "membership-fee",
    "office-head",
    "office-staff",
    "phone",
    "site-count",
    "spokesperson",
  ]),
  ...forAll(Number.POSITIVE_INFINITY, [
    "agreement",
    "anniversary",
    "background",
    "date",
    "definition",
    "formally-joined",
    "founded",
    "initiated",
    "joined",
    "leave-reason",
    "predecessor",
    "prepared",
    "professionalisation",
    "reform",
    "signed",
    "successor",
  ]),
};
const defaultMonths = 60;

/**
 * The months after which a fact must not be given as today's without its date; `Infinity` for history and for facts
 * that speak of one named year or period.
 *
 * @example
 * ageLimitInMonths({ predicate: "phone" })
 * //=> 24
 */
export function ageLimitInMonths({
  predicate,
  qualifier,
  status,
}: Pick<Fact, "predicate"> & Partial<Pick<Fact, "qualifier" | "status">>): number {
  const isOfNamedYear = qualifier !== undefined && /^\d{4}\b/.test(qualifier);
  if (isOfNamedYear || status === "ended") return Number.POSITIVE_INFINITY;
  return monthsByPredicate[predicate] ?? defaultMonths;
}

/**
 * Whether a fact is too old to be given as today's. Its age counts from the day it was last verified, else from the
 * date it is stated for; an undated fact that can age is always stale.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * isStale(facts.find(({ predicate, subject }) => predicate === "office-head" && subject.startsWith("staedtenetz")), "2026-11-22")
 * //=> true
 */
export function isStale(fact: Fact, on: CalendarDay): boolean {
  requireCalendarDay(on);
  const limit = ageLimitInMonths(fact);
  if (limit === Number.POSITIVE_INFINITY) return false;
  const date = fact.verifiedOn ?? dateOf(fact);
  if (date === undefined) return true;
  return monthsBetween(parseCalendarDate(date).lastDay, on) >= limit;
}

function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  const months = monthOf(to) - monthOf(from);
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

function monthOf(day: CalendarDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function forAll(months: number, predicates: readonly string[]): Record<string, number> {
  return Object.fromEntries(predicates.map((predicate) => [predicate, months]));
}
