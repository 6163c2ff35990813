import { addDays, daysBetween } from "../time/add-days.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { parseCalendarDate } from "../time/parse-calendar-date.js";
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
 * @throws DomainError `INVALID_DATE`
 * @example
 * upcomingDeadlines(programmes, "2026-11-22", 30)
 * //=> []
 */
export function upcomingDeadlines(
  programmes: readonly FundingProgramme[],
  on: CalendarDay,
  days: number,
): UpcomingDeadline[] {
  const last = addDays(on, days);
  return programmes
    .flatMap((programme) => programme.phases.map((phase) => ({ programme, phase })))
    .flatMap(({ programme, phase }) => {
      if (phase.deadline === null || phase.certainty === "unconfirmed") return [];
      const { lastDay } = parseCalendarDate(phase.deadline);
      return on <= lastDay && lastDay <= last
        ? [{ programme, phase, lastDay, daysLeft: daysBetween(on, lastDay) }]
        : [];
    })
    .sort((left, right) => left.daysLeft - right.daysLeft);
}
