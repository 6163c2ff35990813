import { programmes } from "@stadtlotse/domain/reference/programmes";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { fold } from "@stadtlotse/knowledge-base";
import type { Mention } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import type { AskedQuestion } from "./asked-question.js";
import type { IndexedFact } from "./fact-index.js";

/** A follow-up of so few telling words leans wholly on what went before. */
export const shortFollowUp = 2;

/** What holds for a programme family holds for its programmes, unless they say otherwise themselves. */
const parents = new Map(
  programmes.flatMap(({ id, parentId }) => (parentId === undefined ? [] : [[id, parentId] as const])),
);

/** What a question says of a subject, whichever of its facts is asked for. */
interface SubjectReading {
  /** The question names it. */
  isNamed: boolean;
  /** It is a family or a variant of what the question names. */
  isAkin: boolean;
  /** The conversation is about it. */
  isCarried: boolean;
  /** What the question names is a part of its name. */
  holdsName: boolean;
  /** The question names another one of its kind. */
  isOfKind: boolean;
  isMunicipality: boolean;
  sharesWords: boolean;
}

/** Tells whether a question is about the subject of a fact: it names it, leans on it, leaves it open, or names another. */
export function openSubjectScorer(question: AskedQuestion): (indexed: IndexedFact) => number {
  const readings = new Map<string, SubjectReading>();
  return (indexed) => {
    const { subject } = indexed.fact;
    const reading = readings.get(subject) ?? readSubject(indexed, question);
    readings.set(subject, reading);
    return scoreSubject(indexed, reading, question);
  };
}

function readSubject(
  { fact: { subject }, subjectName, subjectTerms }: IndexedFact,
  { understanding, named }: AskedQuestion,
): SubjectReading {
  const kind = subjects[subject]?.kind;
  return {
    isNamed: named.some(({ id }) => id === subject),
    isAkin: named.some(({ id }) => parents.get(id) === subject || isVariantOf(subject, id)),
    isCarried: understanding.carried?.subjects.includes(subject) === true,
    holdsName: named.some(({ id }) => isPartOfName(id, subjectName)),
    isOfKind: named.some(({ id }) => subjects[id]?.kind === kind),
    isMunicipality: kind === "municipality",
    sharesWords: sharesAny(subjectTerms, understanding.terms),
  };
}

function scoreSubject(
  indexed: IndexedFact,
  reading: SubjectReading,
  { understanding, named, namesPlace, speaksOfPlace }: AskedQuestion,
): number {
  if (isOnDate(indexed.fact, understanding) || reading.isNamed) return 1;
  if (reading.isAkin) return 0.8;
  if (reading.isCarried && named.length === 0) {
    return understanding.leans && understanding.terms.size <= shortFollowUp ? 0.85 : 0.65;
  }
  if (named.length > 0) return scoreOtherSubject(indexed, reading, named, speaksOfPlace);
  if (namesPlace && reading.isMunicipality) return 0;
  if (namesPlace) return speaksOfPlace(indexed) ? 0.7 : 0.2;
  return reading.sharesWords ? 0.6 : 0.4;
}

/** "Stadtumbau" means the programme "Stadtumbau West" too. */
function isVariantOf(subject: string, named: string): boolean {
  return subject.startsWith(`${named}-`) && subjects[subject]?.kind === "programme";
}

/** Another subject than the one that is named; one of the same kind ("another network") is out unless it speaks of it. */
function scoreOtherSubject(
  indexed: IndexedFact,
  { holdsName, isOfKind, sharesWords }: SubjectReading,
  named: readonly Mention[],
  speaksOfPlace: AskedQuestion["speaksOfPlace"],
): number {
  const { statement } = indexed.fact;
  if (named.some(({ name }) => statement.includes(name))) return 0.5;
  if (holdsName) return 0.6;
  if (isOfKind) return 0;
  return speaksOfPlace(indexed) ? 0.5 : sharesWords ? 0.35 : 0.1;
}

/** "Großveranstaltungen der Sozialen Stadt" names the programme within the name of its events. */
function isPartOfName(named: string, name: string): boolean {
  return (longAliases.get(named) ?? []).some((alias) => name.includes(alias));
}

const shortestAlias = 6;
const longAliases = new Map(
  Object.entries(subjects).map(([id, { aliases = [] }]) => [
    id,
    aliases.filter(({ length }) => length > shortestAlias).map(fold),
  ]),
);

function sharesAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const stem of left) if (right.has(stem)) return true;
  return false;
}

/** Whether a question names the very day of a fact. */
export function isOnDate({ value }: IndexedFact["fact"], { time }: Understanding): boolean {
  return time.date !== undefined && value.kind === "date" && value.value === time.date;
}
