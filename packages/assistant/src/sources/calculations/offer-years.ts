import { type ComputedFigure, type Fact, isCalendarDay } from "@stadtlotse/domain";
import { stemWord } from "@stadtlotse/knowledge-base";
import type { Candidate, Inquiry } from "../../candidate.js";
import type { TermSpace } from "../../terms/term-space.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import type { IndexedPractice } from "../practice/practice-index.js";
import { type DatedEvent, eventsAt, eventsOf } from "./dated-events.js";
import { elapsed, type TimeUnit } from "./elapsed.js";
import { readSides, type Side } from "./read-sides.js";

const shownFacts = 2;
/** Two years are said, and what lies between them may be another matter. */
const ofYears = 0.88;
/** Both events are known. */
const ofEvents = 0.95;

/** How much time lies between two events or years that a question names, or how long something has been there. */
export function offerYears(
  index: FactIndex,
  practices: readonly IndexedPractice[],
  inquiry: Inquiry,
): Candidate[] {
  const { folded, time } = inquiry.understanding;
  if (time.years.length > 1) return betweenYears(index, inquiry, time.years);
  if (asksAge.test(folded)) return sinceBegun(index, inquiry);
  const told = ofTwo.test(folded) ? yearsTold(index, inquiry) : [];
  if (told.length > 0) return betweenYears(index, inquiry, told);
  const between = betweenEvents(index, practices, inquiry);
  return between.length > 0 ? between : whileRunning(index, inquiry);
}

const asksAge =
  /\b(wie alt|seit wie ?viele?n?|wie ?viele? jahre gibt|wie lange (gibt|besteht|existiert|lauft))\b/;

const ofTwo = /\b(beiden?|zwei)\b/;

/** Beside the years, what the sources say of the subject then. */
function betweenYears(index: FactIndex, inquiry: Inquiry, years: readonly number[]): Candidate[] {
  const [first, second] = [...years].sort((a, b) => a - b);
  if (first === undefined || second === undefined) return [];
  const scoreOf = createFactScorer(inquiry, index);
  const facts = index.facts
    .map((indexed) => ({ fact: indexed.fact, years: indexed.years, score: scoreOf(indexed).total }))
    .filter(({ years: own, score }) => score > 0.3 && (own.has(first) || own.has(second)))
    .sort((a, b) => b.score - a.score)
    .slice(0, shownFacts)
    .map(({ fact }) => fact);
  const figure = elapsed(String(first), String(second), "years");
  return figure && facts.length > 0 ? [toCandidate(figure, facts, inquiry, [first, second])] : [];
}

/** The two years that the fact that is meant most tells ("… zwei Großveranstaltungen, 2005 und 2011"). */
function yearsTold(index: FactIndex, inquiry: Inquiry): number[] {
  const scoreOf = createFactScorer(inquiry, index);
  const [best] = [...index.facts].sort((a, b) => scoreOf(b).closeness - scoreOf(a).closeness);
  if (!best || scoreOf(best).total < leastTold) return [];
  const years = new Set((best.fact.statement.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  return years.size === 2 ? [...years] : [];
}

const leastTold = 0.5;

/** Nothing where one of the two is not known, or may be one of several at different times. */
function betweenEvents(
  index: FactIndex,
  practices: readonly IndexedPractice[],
  inquiry: Inquiry,
): Candidate[] {
  const { understanding } = inquiry;
  const sides = readSides(understanding);
  if (!sides) return [];
  const named = understanding.mentions.map(({ id }) => id);
  const events = [...eventsOf(index), ...eventsAt(practices, named)].filter(({ of }) => named.includes(of));
  const [one, other] = sides.map((side) => eventMeant(events, side, index.space));
  if (!one || !other) return [];
  const figure = unitsMeant(understanding.folded)
    .map((unit) => elapsed(one.date, other.date, unit))
    .find((each) => each !== undefined && each.value > 0);
  return figure ? [toCandidate(figure, [one.fact, other.fact], inquiry)] : [];
}

/** The event that says most of a side's words, of two alike the one of what is named there. */
function eventMeant(
  events: readonly DatedEvent[],
  { words, mentions }: Side,
  space: TermSpace,
): DatedEvent | undefined {
  const stems = [...new Set(words.map(stemWord))];
  const ranked = events
    .map((event) => ({
      event,
      said: stems.reduce((sum, stem) => sum + (event.said.has(stem) ? space.weightOf(stem) : 0), 0),
      ofNamed: mentions.some(({ id }) => id === event.of) ? besideName : 0,
    }))
    .filter(({ said }) => said >= leastSaid)
    .sort((a, b) => b.said + b.ofNamed - a.said - a.ofNamed);
  const [best] = ranked;
  const rival = ranked.find(({ event }) => event.date.slice(0, 4) !== best?.event.date.slice(0, 4));
  const isAhead = best && (!rival || best.said + best.ofNamed - rival.said - rival.ofNamed >= leastAhead);
  return isAhead ? best.event : undefined;
}

const leastSaid = 0.4;
const leastAhead = 0.2;
const besideName = 0.5;

/** The unit that is asked for first. */
function unitsMeant(folded: string): TimeUnit[] {
  if (/\btagen?\b/.test(folded)) return ["days"];
  return /\bmonaten?\b/.test(folded) ? ["months"] : ["years", "months"];
}

const asksTerm = /\b(lief\w*|gelaufen|laufzeit|dauert\w*|gedauert)\b/;

/** How long what is named ran, where its first and last day are known. */
function whileRunning(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { mentions, folded } = inquiry.understanding;
  const named = new Set(mentions.map(({ id }) => id));
  if (named.size !== 1 || !asksTerm.test(folded)) return [];
  const terms = index.facts.filter(({ fact }) => named.has(fact.subject) && fact.predicate === "period");
  const [{ fact } = {}, another] = terms;
  const { from, to } = fact?.validity ?? {};
  if (!fact || another || !from || !to || !isCalendarDay(from) || !isCalendarDay(to)) return [];
  const figure = unitsMeant(folded)
    .map((unit) => elapsed(from, to, unit))
    .find((each) => each !== undefined);
  return figure ? [toCandidate(figure, [fact], inquiry)] : [];
}

const begins: ReadonlySet<string> = new Set(["founded", "period", "signed"]);

/** What has become something else is no longer getting older; what sources date differently has no one age. */
function sinceBegun(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { understanding, today } = inquiry;
  const [subject, another] = new Set(
    understanding.mentions.flatMap(({ kind, id }) => (kind === "subject" ? id : [])),
  );
  if (subject === undefined || another !== undefined) return [];
  if (index.facts.some(({ fact }) => fact.subject === subject && fact.predicate === "successor")) return [];
  const begun = eventsOf(index).filter(
    ({ of, fact }) => of === subject && begins.has(fact.predicate) && fact.status !== "ended",
  );
  const years = new Set(begun.map(({ date }) => date.slice(0, 4)));
  const [earliest] = begun.map(({ date }) => date).sort();
  if (earliest === undefined || years.size > 1) return [];
  const figure = elapsed(earliest, today, "years");
  return figure ? [toCandidate(figure, begun.map(({ fact }) => fact).slice(0, shownFacts), inquiry)] : [];
}

function toCandidate(
  figure: ComputedFigure,
  facts: readonly Fact[],
  { understanding }: Inquiry,
  years: readonly number[] = [],
): Candidate {
  const distinct = [...new Set(facts)];
  return {
    origin: "calculations",
    about: `time: ${figure.expression}`,
    ...(years.length > 0 ? { score: ofYears } : { score: ofEvents, takesUp: 1 }),
    why: "asks for the time between two dates that are known",
    draft: {
      outcome: "answered",
      statements: [
        { text: figure.text, evidence: distinct.map(factEvidence) },
        ...distinct.map(factStatement),
      ],
      calculations: [figure],
      origin: "facts",
    },
    topic: {
      subjects: [...new Set(distinct.map(({ subject }) => subject))],
      predicates: [...new Set(distinct.map(({ predicate }) => predicate))],
      factIds: distinct.map(({ id }) => id),
      years: [...years],
      origin: "facts",
      asks: understanding.asks,
    },
  };
}
