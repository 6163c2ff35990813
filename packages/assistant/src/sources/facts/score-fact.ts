import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Inquiry } from "../../candidate.js";
import type { Mention } from "../../names/name-index.js";
import { coverages, type Holders } from "../../terms/term-space.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import { isKindOfPlace } from "../../understand/understand.js";
import type { Understanding } from "../../understand/understanding.js";
import { readNumbers } from "../../verify/numbers.js";
import type { AskedQuestion } from "./asked-question.js";
import { closenessOf } from "./closeness.js";
import type { FactIndex, IndexedFact } from "./fact-index.js";
import { likenessByPredicate, likenessTo } from "./likeness-to-fact.js";
import { readPlaces } from "./read-places.js";
import { isOnDate, openSubjectScorer, shortFollowUp } from "./score-subject.js";

/** How well a fact answers a question, part by part, each from 0 to 1 but for `closeness`. */
export interface FactScore {
  /** How sure it is that a fact like this is asked for. */
  total: number;
  /** Which of all facts it is; only compared with one another. */
  closeness: number;
  /** The question names the subject, leans on it, or leaves it open. */
  subject: number;
  /** How much of the best way of asking for the predicate the question covers. */
  predicate: number;
  /** The kind of value asked for is the kind that the fact gives. */
  asks: number;
  /** How much of the question the fact covers. */
  content: number;
  /** The years agree. */
  years: number;
  /** How well the nearest question that the fact is known to answer agrees. */
  likeness: number;
  /** How alike they are, letter by letter. */
  letters: number;
  /** How many of the numbers that the question says the fact says too. */
  numbers: number;
  /** Whether it speaks of a municipality that the question names. */
  town: number;
  /** Below 1 where the question is likelier about somebody or something unknown. */
  doubt: number;
}

/** A question without words of its own neither speaks for a fact nor against it. */
const saysNothing = 0.5;

/** About five telling words; a longer question tells a story around them. */
const mostWeight = 4;

/** Where the subject is named, the key decides; where it is not, what the fact says must show that it is meant. */
const namedWeights = { subject: 0.3, predicate: 0.3, asks: 0.12, content: 0.28 };
const unnamedWeights = { subject: 0.22, predicate: 0.26, asks: 0.1, content: 0.42 };
const isNamed = 0.75;
/** Neither the way of asking nor the kind of value agrees: something else was asked of this subject. */
const otherMatter = 0.72;
/** … or only the kind of value does not. */
const otherKind = 0.88;
/** A fact whose subject is not named must at least hold this share of the question. */
const leastContent = 0.4;
/** How to reach somebody is told only where the question says of whom the fact speaks. */
const leastOfContact = 0.6;
const ofAnother = 0.6;
/** A question that names another subject is not answered with this one. */
const otherSubject = 0.35;
const ofOther = 0.6;
/** A question that mostly consists of words that nothing known uses is about something unknown. */
const mostlyUnknown = 0.6;
/** … and more than one word that occurs here and there. */
const leastEvidence = 0.9;

/**
 * Gives what scores facts for one question. What is measured first is how much of the fact's key (subject and
 * predicate) the question covers, not how much of the question the fact covers: people tell stories around their
 * question.
 */
export function createFactScorer(inquiry: Inquiry, index: FactIndex): (indexed: IndexedFact) => FactScore {
  if (last?.inquiry !== inquiry || last.index !== index) {
    last = { inquiry, index, scoreOf: openScorer(inquiry, index) };
  }
  return last.scoreOf;
}

/** Several sources of answers score the facts for one question, one after the other. */
let last: { inquiry: Inquiry; index: FactIndex; scoreOf: (indexed: IndexedFact) => FactScore } | undefined;

function openScorer({ understanding, likeness }: Inquiry, index: FactIndex) {
  const { space, ways, letters, holders, facts } = index;
  const { mentions } = understanding;
  const numbers = readNumbers(understanding.question);
  const question: AskedQuestion = {
    understanding,
    named: subjectsNamed(understanding),
    ...readPlaces(mentions, index),
    weight: [...understanding.terms].reduce((sum, stem) => sum + space.weightOf(stem), 0),
    likeness,
    likenessOfKind: likenessByPredicate(facts, likeness),
    saysWay: ways(understanding.stems),
    numbers,
    tellingNumbers: numbers.filter((number) => isTelling(number, understanding, facts)),
    isStrange: shareUnknown(understanding.terms, space) >= mostlyUnknown,
  };
  const alike = letters.likenessOf(understanding.query);
  const coveredBy = (of: Holders) =>
    coverages(understanding.terms, { holders: of, count: facts.length }, space, {
      whenEmpty: saysNothing,
      mostWeight,
    });
  const said = coveredBy(holders.terms);
  const sayable = coveredBy(holders.sayable);
  const subjectOf = openSubjectScorer(question);
  const scores = facts.map((indexed, place) => {
    const own = { letters: alike[place] ?? 0, said: said[place] ?? 0, sayable: sayable[place] ?? 0 };
    return scoreFact(indexed, subjectOf(indexed), question, own);
  });
  return ({ place, fact }: IndexedFact): FactScore => {
    const score = scores[place];
    if (!score) throw new Error(`the fact ${fact.id} is not of this index`);
    return score;
  };
}

const fewFacts = 4;
/** How sure it is that a fact is meant whose figure and year a question says. */
const statedFigure = 0.8;

function isTelling(number: string, { time }: Understanding, facts: FactIndex["facts"]): boolean {
  if (time.years.includes(Number(number))) return false;
  const holding = facts.filter(({ numbers }) => numbers.has(number)).length;
  return holding > 0 && holding <= fewFacts;
}

/** The share of the weight of stems that nothing known uses or is akin to ("Was bedeutet AUIK?"). */
function shareUnknown(stems: ReadonlySet<string>, space: FactIndex["space"]): number {
  let all = 0;
  let unknown = 0;
  for (const stem of stems) {
    const weight = space.weightOf(stem);
    all += weight;
    if (!space.uses(stem) && space.relatedTo(stem).size === 0) unknown += weight;
  }
  return all === 0 ? 0 : unknown / all;
}

/** A network and "Kommunen" are named together where the network's are meant. */
function subjectsNamed({ mentions, time }: Understanding): Mention[] {
  const named = mentions.filter(({ kind }) => kind === "subject");
  const particular = named.filter(({ id }) => !isKindOfPlace(id));
  return [...(particular.length > 0 ? particular : named), ...editionsNamed(named, time.years)];
}

/** "Die Tagung 2020" names the series and its edition of that year. */
function editionsNamed(named: readonly Mention[], years: readonly number[]): Mention[] {
  return named.flatMap((mention) =>
    years.flatMap((year) => {
      const id = `${mention.id}-${year}`;
      const edition = subjects[id];
      return edition === undefined ? [] : { ...mention, id, name: edition.name };
    }),
  );
}

/** A fact on another subject than the one that is named. */
const ofNoConcern: FactScore = {
  total: 0,
  closeness: 0,
  subject: 0,
  predicate: 0,
  asks: 0,
  content: 0,
  years: 0,
  likeness: 0,
  letters: 0,
  numbers: 0,
  town: 0,
  doubt: 1,
};

/** How much of the question a fact says, letter by letter, in words, and in words with all ways of asking for it. */
interface Agreement {
  letters: number;
  said: number;
  sayable: number;
}

function scoreFact(
  indexed: IndexedFact,
  subject: number,
  question: AskedQuestion,
  { letters, said, sayable }: Agreement,
): FactScore {
  const { understanding } = question;
  const predicate = scorePredicate(indexed, question);
  if (subject === 0) return { ...ofNoConcern, predicate };
  const asks = scoreAsks(indexed.asks, understanding.asks);
  // a way of asking says nothing of the subject, so it may not stand in for one that is not named
  const content = subject >= isNamed ? sayable : said;
  const years = scoreYears(indexed, understanding);
  const weights = subject >= isNamed ? namedWeights : unnamedWeights;
  const fit =
    weights.subject * subject +
    weights.predicate * predicate +
    weights.asks * asks +
    weights.content * content;
  const isElsewhere =
    (question.named.length > 0 && subject <= otherSubject) ||
    (subject < isNamed && (content < leastContent || content * question.weight < leastEvidence)) ||
    turnsElsewhere(content, question);
  const byKey = fit * (asks === 0 && predicate < 0.4 ? otherMatter : 1) * (isElsewhere ? otherMatter : 1);
  const likeness = likenessTo(indexed, subject >= isNamed, question);
  const byLikeness =
    likeness *
    (asks === 0 ? otherKind : 1) *
    (question.named.length === 0 || subject >= isNamed ? 1 : subject > otherSubject ? otherMatter : ofOther);
  // a number or an address without its owner is the answer to no question ("Telefonnummer der Wohnberatung?")
  const ofSomebodyElse =
    indexed.asks === "contact" && subject < isNamed && content < leastOfContact ? ofAnother : 1;
  const doubt = ofSomebodyElse * (question.isStrange && subject < isNamed ? otherMatter : 1);
  // "50 Mio. 2018": who says a figure and its year means the fact that states it
  const byNumber =
    understanding.time.years.length > 0 &&
    question.tellingNumbers.length > 0 &&
    question.tellingNumbers.every((number) => indexed.numbers.has(number))
      ? statedFigure
      : 0;
  const total = Math.max(byKey, byLikeness, byNumber) * years * doubt;
  const numbers = shareOf(question.numbers, indexed.numbers);
  const town = question.speaksOfPlace(indexed) ? 1 : 0;
  const score = {
    total,
    closeness: 0,
    subject,
    predicate,
    asks,
    content,
    years,
    likeness,
    letters,
    numbers,
    town,
    doubt,
  };
  score.closeness = closenessOf(score, understanding.carried !== undefined);
  return score;
}

/** A follow-up whose own words have nothing to do with what went before is about something else ("… das Wetter?"). */
function turnsElsewhere(content: number, { understanding, named }: AskedQuestion): boolean {
  const { carried, terms } = understanding;
  return carried !== undefined && named.length === 0 && terms.size > 0 && content === 0;
}

/**
 * How much of the best way of asking the question covers. A follow-up that says little of its own ("Und 2015?", "Und
 * vorher?") asks for what was asked before.
 */
function scorePredicate({ fact, variants }: IndexedFact, { understanding, saysWay }: AskedQuestion): number {
  const { terms, carried } = understanding;
  const own = saysWay(variants);
  if (isOnDate(fact, understanding)) return Math.max(own, onItsDate);
  const saysLittle = terms.size <= shortFollowUp;
  return carried?.predicates.includes(fact.predicate) && saysLittle ? Math.max(own, carriedPredicate) : own;
}

const carriedPredicate = 0.85;
/** Who names the very day of something asks what there was, in whatever words. */
const onItsDate = 0.9;

/** Kinds that people mix up: "wie viel" for a count, "welche" for who. */
const related: Readonly<Record<string, readonly QuestionKind[]>> = {
  who: ["which", "contact"],
  which: ["what", "who", "where", "whether"],
  what: ["which", "how", "why", "whether"],
  how: ["what", "how-often", "whether"],
  where: ["which", "contact"],
  contact: ["where", "who", "how"],
  when: ["how-often", "whether"],
  "how-many": ["how-much"],
  "how-much": ["how-many", "what", "whether"],
  "how-often": ["when", "how-many"],
  why: ["what"],
  whether: ["what", "which", "how", "when", "how-much"],
};

function shareOf(wanted: readonly string[], given: ReadonlySet<string>): number {
  return wanted.length === 0 ? 0 : wanted.filter((each) => given.has(each)).length / wanted.length;
}

function scoreAsks(gives: string, wanted: QuestionKind): number {
  if (gives === wanted) return 1;
  return related[gives]?.includes(wanted) ? 0.5 : 0;
}

function scoreYears({ years, fact }: IndexedFact, { time }: Understanding): number {
  if (time.years.length === 0) return 1;
  const own = Number(fact.asOf.date?.slice(0, 4));
  if (time.years.some((year) => years.has(year))) return 1;
  if (time.years.includes(own)) return 0.95;
  return years.size > 0 ? 0.6 : 0.8;
}
