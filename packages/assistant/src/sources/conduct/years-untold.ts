import type { CalendarDay } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";

/** Rules hold for any year; what somebody wrote down holds for the years of which it speaks. */
const written = new Set(["facts", "passages", "municipalities", "calculations"]);

/**
 * The years to come that a question names and of which what would be told says nothing; empty where it names others
 * too, or where a rule answers.
 */
export function yearsAhead(
  { understanding: { time }, today }: Inquiry,
  winner: Candidate | undefined,
): readonly number[] {
  const isAhead = time.years.length > 0 && time.years.every((year) => year >= yearOf(today));
  if (!isAhead || (winner && !written.has(winner.origin))) return [];
  const statements = winner?.draft.statements ?? [];
  // behind the passage that fits best stand others, and a year in one of them is of something else
  const leading = winner?.origin === "passages" ? statements.slice(0, 1) : statements;
  const said = leading.map(({ text }) => text).join(" ");
  return time.years.some((year) => said.includes(String(year))) ? [] : time.years;
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
