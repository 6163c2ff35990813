import { type CalendarDay, compareCalendarDates, covers, type Fact } from "@stadtlotse/domain";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Draft, DraftConflict } from "../../compose/draft.js";
import type { Understanding } from "../../understand/understanding.js";
import { readNumbers } from "../../verify/numbers.js";
import { askAbout } from "./ask-about.js";
import { type DecidedConflicts, tellDecided } from "./decided-conflicts.js";
import { describeValue } from "./describe-value.js";
import { factEvidence } from "./fact-evidence.js";
import { speaksOf } from "./speaks-of.js";

export interface FactAnswer {
  /** The fact that answers best. */
  leading: Fact;
  /** All facts of the same key, other dates and definitions included. */
  facts: readonly Fact[];
  /** Facts of other keys that fit the question nearly as well. */
  also: readonly Fact[];
  /** Other facts of the same subject that the question touches, the nearest first. */
  neighbours: readonly Fact[];
  understanding: Understanding;
  /** What the office says of facts that disagree. */
  decided: DecidedConflicts;
  today: CalendarDay;
}

const shownFacts = 5;
const suggestionCount = 3;

/** Puts the facts of one key into an answer: what holds for the time asked about first, the others with their dates. */
export function draftFacts({
  leading,
  facts,
  also,
  neighbours,
  understanding,
  decided,
  today,
}: FactAnswer): Draft {
  const known = ofYearsAsked(orderFacts(leading, facts, understanding, today), understanding);
  const ordered = statedSecond(known, understanding).slice(0, shownFacts);
  const fitting = [...ordered, ...also];
  const asksFuture = asksForFutureEvent(leading, understanding);
  const coming = asksFuture ? datesToCome([...fitting, ...neighbours], today) : [];
  const shown = coming.length > 0 ? coming : fitting;
  const { told, statements } = tellDecided(shown, decided, understanding.time);
  return {
    outcome: asksFuture && coming.length === 0 ? "declined" : "answered",
    statements,
    conflicts: findConflict(ordered.filter((fact) => told.includes(fact))),
    suggestions: suggest(leading, told, neighbours),
    origin: "facts",
  };
}

/** Who names a year is not told of others, where it is known what was in that one. */
function ofYearsAsked(facts: readonly Fact[], { time: { years } }: Understanding): readonly Fact[] {
  const [leading] = facts;
  if (years.length === 0 || !leading || !speaksOf(leading, years)) return facts;
  return facts.filter((fact) => speaksOf(fact, years));
}

/** Who says a figure ("39 Mitglieder, stimmt das noch?") is told what holds, and then when that figure held. */
function statedSecond(facts: readonly Fact[], { question, time }: Understanding): readonly Fact[] {
  const [first, ...others] = facts;
  const said = new Set(readNumbers(question).filter((number) => !time.years.includes(Number(number))));
  if (!first || said.size === 0) return facts;
  const states = ({ statement }: Fact) => readNumbers(statement).some((number) => said.has(number));
  return [first, ...others.filter(states), ...others.filter((fact) => !states(fact))];
}

/** A date to come of an event: where every date that a source gives has passed, none is made up. */
function asksForFutureEvent({ subject }: Fact, { time, asks }: Understanding): boolean {
  const kind = subjects[subject]?.kind;
  const isEvent = kind === "event" || kind === "event-series";
  return isEvent && time.direction === "future" && (asks === "when" || asks === "where");
}

/** Who asks what is to come hears of that alone, the next one first. */
function datesToCome(facts: readonly Fact[], today: CalendarDay): Fact[] {
  const dated = [...new Set(facts)].flatMap((fact) =>
    fact.predicate === "date" && fact.value.kind === "date" ? { fact, date: fact.value.value } : [],
  );
  return dated
    .filter(({ date }) => compareCalendarDates(date, today) >= 0)
    .sort((left, right) => compareCalendarDates(left.date, right.date))
    .slice(0, shownFacts)
    .map(({ fact }) => fact);
}

/**
 * The same predicate as the leading fact comes first, then its family. Within each: what agrees with the year asked
 * about, then what holds today, then the newer before the older.
 */
export function orderFacts(
  leading: Fact,
  facts: readonly Fact[],
  { time }: Understanding,
  today: CalendarDay,
): Fact[] {
  const rank = (fact: Fact) =>
    (time.years.length > 0 && !speaksOf(fact, time.years) ? 16 : 0) +
    (fact.predicate === leading.predicate ? 0 : 8) +
    (fact.qualifier === leading.qualifier ? 0 : 4) +
    ((fact.validity === undefined || covers(fact.validity, today)) === (time.direction !== "past") ? 0 : 1);
  const order = time.direction === "past" ? -1 : 1;
  return [...facts].sort((a, b) => rank(a) - rank(b) || order * compareDates(b, a));
}

function compareDates(left: Fact, right: Fact): number {
  if (left.asOf.date === undefined || right.asOf.date === undefined) {
    return Number(left.asOf.date !== undefined) - Number(right.asOf.date !== undefined);
  }
  return compareCalendarDates(left.asOf.date, right.asOf.date);
}

/** Facts of exactly one key that state different values. */
function findConflict(facts: readonly Fact[]): DraftConflict[] {
  const [first] = facts;
  if (!first) return [];
  const same = facts.filter(
    ({ predicate, qualifier }) => predicate === first.predicate && qualifier === first.qualifier,
  );
  const values = new Set(same.map(({ value }) => describeValue(value)));
  if (values.size < 2) return [];
  const subject = `${subjects[first.subject]?.name ?? first.subject}: ${predicates[first.predicate]?.label ?? first.predicate}`;
  return [
    {
      subject,
      statements: same.map((fact) => ({
        value: describeValue(fact.value),
        ...(fact.asOf.date === undefined ? {} : { asOf: fact.asOf.date }),
        evidence: factEvidence(fact),
      })),
    },
  ];
}

/** What else can be asked of the same subject: the first everyday wording of predicates that have facts. */
function suggest(leading: Fact, facts: readonly Fact[], neighbours: readonly Fact[]): string[] {
  const told = new Set(facts.map(({ predicate }) => predicate));
  const subject = subjects[leading.subject];
  if (subject === undefined || subject.kind === "municipality") return [];
  const open = [...new Set(neighbours.map(({ predicate }) => predicate))].filter((id) => !told.has(id));
  return open
    .flatMap(
      (id) => predicates[id]?.variants.find((variant) => /^W\p{Ll}+ .*\{subject\}/u.test(variant)) ?? [],
    )
    .slice(0, suggestionCount)
    .map((variant) => askAbout(variant, subject.name));
}
