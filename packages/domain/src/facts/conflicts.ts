import { appendTo } from "../lists/append-to.js";
import { pairsOf } from "../lists/pairs-of.js";
import { compareIds } from "../names/compare-ids.js";
import { intervalsOverlap } from "../time/interval-bounds.js";
import { datesOverlap, parseCalendarDate } from "../time/parse-calendar-date.js";
import { compareValues, type ValueComparison } from "./compare-values.js";
import type { Fact } from "./fact.js";
import { isKnown } from "./is-known.js";

/**
 * Why facts disagree: they speak for different times (`temporal`), mean different things by one name
 * (`definitional`), stand in one source (`internal`), or do not add up (`arithmetic`).
 */
export type ConflictKind = "temporal" | "definitional" | "internal" | "arithmetic";

/** Facts that disagree on one subject. */
export interface Conflict {
  id: string;
  subject: string;
  predicates: string[];
  qualifier?: string;
  kind: ConflictKind;
  /** At least two, ordered by id. */
  facts: Fact[];
}

export interface ConflictOptions {
  /** Only conflicts on that subject. */
  subject?: string;
}

/** Predicates that have one value at a time, so that two different texts contradict each other. */
const singleValued = new Set([
  "access",
  "address",
  "admission",
  "chair",
  "deputy-chair",
  "email",
  "fax",
  "legal-form",
  "membership-condition",
  "office-head",
  "operator",
  "phone",
  "website",
]);

/** Different kinds of beginning: sources that date them alike mean different things by "it exists since". */
const beginnings = new Set(["founded", "prepared", "initiated", "formally-joined"]);

/**
 * Where facts disagree. Values that are looser wordings of each other do not ("mehr als 100" and 130), nor do
 * periods that follow each other, proposals, or unconfirmed facts. The order of the facts makes no difference.
 *
 * @returns conflicts ordered by id; empty when all agree
 * @example
 * conflicts(facts, { subject: "netzwerk-innenstadt-nrw" }).some(({ id }) => id === "netzwerk-innenstadt-nrw.member-count.temporal")
 * //=> true
 */
export function conflicts(facts: readonly Fact[], { subject }: ConflictOptions = {}): Conflict[] {
  const considered = facts
    .filter((fact) => isKnown(fact) && fact.status !== "proposed")
    .filter((fact) => subject === undefined || fact.subject === subject)
    .sort(compareIds);
  const found = new Map<string, Conflict>();
  for (const group of groupBySubject(considered)) {
    for (const [left, right] of pairsOf(group)) {
      const kind = disagreement(left, right);
      if (kind) record(found, kind, left, right);
    }
  }
  return [...found.values()].sort(compareIds);
}

function groupBySubject(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) appendTo(groups, fact.subject, fact);
  return [...groups.values()];
}

function disagreement(left: Fact, right: Fact): ConflictKind | undefined {
  if (left.predicate !== right.predicate) {
    if (isSameBeginning(left, right)) return "definitional";
    return isWrongAnniversary(left, right) || isWrongAnniversary(right, left) ? "arithmetic" : undefined;
  }
  if (left.qualifier !== right.qualifier || !isComparable(left) || followEachOther(left, right))
    return undefined;
  return kindOf(left, right, compareValues(left.value, right.value));
}

function kindOf(left: Fact, right: Fact, comparison: ValueComparison): ConflictKind | undefined {
  if (comparison === "agree" || comparison === "incomparable") return undefined;
  if (left.sourceId === right.sourceId && left.asOf.date === right.asOf.date) return "internal";
  return comparison === "overlap" || speakOfSameTime(left, right) ? "definitional" : "temporal";
}

function isComparable({ value, predicate }: Fact): boolean {
  return (value.kind !== "text" && value.kind !== "list") || singleValued.has(predicate);
}

function followEachOther(left: Fact, right: Fact): boolean {
  return (
    left.validity !== undefined &&
    right.validity !== undefined &&
    !intervalsOverlap(left.validity, right.validity)
  );
}

function speakOfSameTime(left: Fact, right: Fact): boolean {
  const [a, b] = [left.asOf.date, right.asOf.date];
  return a !== undefined && b !== undefined && datesOverlap(a, b);
}

function isSameBeginning(left: Fact, right: Fact): boolean {
  return (
    beginnings.has(left.predicate) &&
    beginnings.has(right.predicate) &&
    left.value.kind === "date" &&
    right.value.kind === "date" &&
    datesOverlap(left.value.value, right.value.value)
  );
}

/** "Its 50th anniversary this year", although the year of founding is not fifty years ago. */
function isWrongAnniversary(anniversary: Fact, founding: Fact): boolean {
  const celebratedOn = anniversary.qualifier ?? anniversary.asOf.date;
  if (anniversary.predicate !== "anniversary" || founding.predicate !== "founded") return false;
  if (anniversary.value.kind !== "number" || founding.value.kind !== "date" || celebratedOn === undefined)
    return false;
  const years = parseCalendarDate(celebratedOn).year - parseCalendarDate(founding.value.value).year;
  return years !== anniversary.value.value;
}

function record(found: Map<string, Conflict>, kind: ConflictKind, left: Fact, right: Fact): void {
  const predicates = [...new Set([left.predicate, right.predicate])].sort();
  const qualifier = left.predicate === right.predicate ? left.qualifier : undefined;
  const id = [left.subject, predicates.join("+"), qualifier, kind]
    .filter((part) => part !== undefined)
    .join(".");
  const known = found.get(id)?.facts ?? [];
  const facts = [...known, ...[left, right].filter((fact) => !known.includes(fact))];
  found.set(id, {
    id,
    subject: left.subject,
    predicates,
    ...(qualifier !== undefined && { qualifier }),
    kind,
    facts: facts.sort(compareIds),
  });
}
