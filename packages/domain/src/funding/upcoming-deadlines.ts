import { isKnown } from "../facts/is-known.js";
import { requireCount } from "../numbers/require-count.js";
import { daysBetween } from "../time/add-days.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { parseCalendarDate, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { FundingProgramme, ProgrammePhase } from "./funding-programme.js";

/** A deadline that somebody should be reminded of. */
export interface UpcomingDeadline {
  programme: FundingProgramme;
  phase: ProgrammePhase;
  /** The last day that the deadline can mean. */
  lastDay: CalendarDay;
  daysLeft: number;
}

/**
 * The application deadlines that end on a day or within some days after it, soonest first. Where no deadline is known
 * there is none: silence, not a guess.
 *
 * @param days 0 or more; both ends count
 * @throws DomainError `INVALID_DATE`, `INVALID_VALUE` for days below 0
 * @example
 * upcomingDeadlines(programmes, "2026-11-22", 30)
 * //=> []
 */
export function upcomingDeadlines(
  programmes: readonly FundingProgramme[],
  on: CalendarDay,
  days: number,
): UpcomingDeadline[] {
  requireCount(days, "days");
  requireCalendarDay(on);
  return programmes
    .flatMap((programme) => programme.phases.map((phase) => ({ programme, phase })))
    .flatMap(({ programme, phase }) => {
      if (phase.deadline === null || !isKnown(phase)) return [];
      const { lastDay } = parseCalendarDate(phase.deadline);
      const daysLeft = daysBetween(on, lastDay);
      return daysLeft >= 0 && daysLeft <= days ? [{ programme, phase, lastDay, daysLeft }] : [];
    })
    .sort((left, right) => left.daysLeft - right.daysLeft);
}
