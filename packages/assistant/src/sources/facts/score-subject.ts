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

/** Whether a question is about the subject of a fact: it names it, leans on it, leaves it open, or names another. */
export function scoreSubject(
  indexed: IndexedFact,
  { understanding, named, namesPlace, speaksOfPlace }: AskedQuestion,
): number {
  const { fact, subjectTerms } = indexed;
  const { carried } = understanding;
  if (isOnDate(fact, understanding)) return 1;
  if (named.some(({ id }) => id === fact.subject)) return 1;
  if (named.some(({ id }) => parents.get(id) === fact.subject || isVariantOf(fact.subject, id))) return 0.8;
  if (carried?.subjects.includes(fact.subject) && named.length === 0) {
    return understanding.leans && understanding.terms.size <= shortFollowUp ? 0.85 : 0.65;
  }
  if (named.length > 0)
    return scoreOtherSubject(
      indexed,
      named,
      speaksOfPlace(indexed),
      sharesAny(subjectTerms, understanding.terms),
    );
  if (namesPlace && subjects[fact.subject]?.kind === "municipality") return 0;
  if (namesPlace) return speaksOfPlace(indexed) ? 0.7 : 0.2;
  return sharesAny(subjectTerms, understanding.terms) ? 0.6 : 0.4;
}

/** "Stadtumbau" means the programme "Stadtumbau West" too. */
function isVariantOf(subject: string, named: string): boolean {
  return subject.startsWith(`${named}-`) && subjects[subject]?.kind === "programme";
}

/** Another subject than the one that is named; one of the same kind ("another network") is out unless it speaks of it. */
function scoreOtherSubject(
  { fact, subjectName }: IndexedFact,
  named: readonly Mention[],
  speaksOfPlace: boolean,
  sharesWords: boolean,
): number {
  if (named.some(({ name }) => fact.statement.includes(name))) return 0.5;
  if (named.some(({ id }) => isPartOfName(id, subjectName))) return 0.6;
  const kind = subjects[fact.subject]?.kind;
  if (named.some(({ id }) => subjects[id]?.kind === kind)) return 0;
  return speaksOfPlace ? 0.5 : sharesWords ? 0.35 : 0.1;
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
