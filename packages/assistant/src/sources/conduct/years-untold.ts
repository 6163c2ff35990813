import type { CalendarDay } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";
import { askedWords } from "../../understand/asked-words.js";
import type { QuestionKind } from "../../understand/question-kind.js";

/** Rules hold for any year; what somebody wrote down holds for the years of which it speaks. */
const written = new Set(["facts", "passages", "municipalities", "calculations"]);
/** What is computed or counted has read the years that are over. */
const quoted = new Set(["facts", "passages"]);
/** Who asks why or whether supposes a year, which may be wrong; what is known corrects it. */
const supposing: ReadonlySet<QuestionKind> = new Set(["why", "whether"]);

/**
 * The years that a question names and of which what would be told says nothing; empty where it tells of one of them,
 * or where a rule answers.
 */
export function yearsUntold(
  { understanding: { time, asks, folded, query }, today }: Inquiry,
  winner: Candidate | undefined,
): readonly number[] {
  const { years } = time;
  if (years.length === 0 || (winner && !written.has(winner.origin))) return [];
  const thisYear = yearOf(today);
  const isAhead = years.every((year) => year >= thisYear);
  const statements = winner?.draft.statements ?? [];
  // behind the passage that fits best stand others, and a year in one of them is of something else
  const leading = winner?.origin === "passages" ? statements.slice(0, 1) : statements;
  const said = leading.map(({ text }) => text.replace(source, "")).join(" ");
  if (years.some((year) => said.includes(String(year)))) return [];
  if (isAhead) return ofEveryYear.test(said) ? [] : years;
  const isQuoted = winner?.draft.outcome === "answered" && quoted.has(winner.origin) && !winner.isTakenIn;
  const isOfThem = winner?.topic.subjects.some((id) => years.some((year) => id.endsWith(`-${year}`)));
  // a year that is only told before somebody asks need not be the one they ask of
  const isStory = time.date === undefined && !years.some((year) => saysYear(askedWords(query), year));
  if (!isQuoted || isOfThem || isStory || supposing.has(asks)) return [];
  return years.some((year) => year >= thisYear || isBound(folded, year) || spans(said, year)) ? [] : years;
}

/** Whether a year is among words: in four digits, or meant by others ("voriges Jahr"). */
function saysYear(words: readonly string[], year: number): boolean {
  return words.includes(String(year)) || words.some((word) => /^(?:jahr|'?\d\d)$/.test(word));
}

/** "Wie hieß das vor 1999?" asks of no year in particular. */
function isBound(folded: string, year: number): boolean {
  return new RegExp(`\\b(?:vor|nach|seit|ab|bis) (?:dem jahr |zum jahr |ende |anfang )?${year}\\b`).test(
    folded,
  );
}

/** What a guide read somewhere is dated, and need not be of that year. */
const source = /\(Quellen?: [^)]*\)/g;

/** "Bis zum 30. September des Vorjahres": a rule that each year has its own day by. */
const ofEveryYear = /\bdes (?:jeweiligen )?vorjahre?s\b/i;

const fromTo = /((?:19|20)\d\d)\D{0,25}\bbis\b\D{0,25}((?:19|20)\d\d)/gi;
const since = /\b(?:seit|ab|beginn\w*)\b\D{0,25}((?:19|20)\d\d)/gi;
const until = /(?<!(?:19|20)\d\d\D{0,25})\bbis\b\D{0,25}((?:19|20)\d\d)/gi;

/** Whether a text tells of a time in which a year lies: "von 2016 bis 2019", "seit 2020", "bis November 2016". */
function spans(text: string, year: number): boolean {
  const isIn = (pattern: RegExp, covers: (...ends: number[]) => boolean) =>
    [...text.matchAll(pattern)].some(([, ...ends]) => covers(...ends.map(Number)));
  return (
    isIn(fromTo, (from = 0, to = 0) => from <= year && year <= to) ||
    isIn(since, (from = 0) => from <= year) ||
    isIn(until, (to = 0) => year <= to)
  );
}

/** The same question of no year in particular. */
export function withoutYears(inquiry: Inquiry): Inquiry {
  const { understanding } = inquiry;
  const { date, span, ...time } = understanding.time;
  return { ...inquiry, understanding: { ...understanding, time: { ...time, years: [] } } };
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}
