import { DomainError } from "../errors.js";
import { compareText } from "../names/compare-ids.js";
import { requireCount } from "../numbers/require-count.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { parseCalendarDate, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { ContactLogEntry } from "./contact-log.js";

/** Members to call in one month: the brochure of March 2021 plans twelve months with eight calls each. */
export const callsPerMonth = 8;

/**
 * The members to call in a month, in a fixed order, so that everybody's turn comes once a round: the whole list in
 * steps of eight, begun anew when it is through. The same members and month always give the same list.
 *
 * @param members ids in any order; empty gives nobody
 * @param month `YYYY-MM`
 * @throws DomainError `INVALID_DATE` when `month` is no month
 * @example
 * contactRota(["05978036", "05515000"], "2021-06")
 * //=> ["05515000", "05978036"]
 */
export function contactRota(members: readonly string[], month: string): string[] {
  const { precision, year, month: number } = parseCalendarDate(month);
  if (precision !== "month" || number === undefined)
    throw new DomainError("INVALID_DATE", `"${month}" is not a month`);
  const ordered = [...new Set(members)].sort();
  if (ordered.length <= callsPerMonth) return ordered;
  const start = ((year * 12 + number - 1) * callsPerMonth) % ordered.length;
  return [...ordered, ...ordered].slice(start, start + callsPerMonth);
}

/** What the rota can do for that many members. */
export interface RotaCapacity {
  callsPerYear: number;
  /** Months until everybody has been called once, exact to the quarter of a month. */
  monthsPerRound: number;
  /** How many members cannot be called within twelve months. */
  leftOutPerYear: number;
}

/**
 * How far eight calls a month reach.
 *
 * @param memberCount 0 or more
 * @throws DomainError `INVALID_VALUE` for a count below 0
 * @example
 * rotaCapacity(130)
 * //=> { callsPerYear: 96, monthsPerRound: 16.25, leftOutPerYear: 34 }
 */
export function rotaCapacity(memberCount: number): RotaCapacity {
  requireCount(memberCount, "members");
  const callsPerYear = callsPerMonth * 12;
  return {
    callsPerYear,
    monthsPerRound: memberCount / callsPerMonth,
    leftOutPerYear: Math.max(0, memberCount - callsPerYear),
  };
}

/** A member who was not reached for long. */
export interface OverdueMember {
  memberId: string;
  /** Missing when the log knows no contact at all. */
  lastReachedOn?: CalendarDay;
}

/**
 * The members whom nobody reached within the last twelve months, longest first; those never reached come first.
 *
 * @param on the day from which twelve months are counted back; a contact exactly a year ago still counts
 * @throws DomainError `INVALID_DATE`
 * @example
 * overdueMembers(["05978036"], [], "2021-06-01")
 * //=> [{ memberId: "05978036" }]
 */
export function overdueMembers(
  members: readonly string[],
  log: readonly Pick<ContactLogEntry, "memberId" | "on" | "reached">[],
  on: CalendarDay,
): OverdueMember[] {
  requireCalendarDay(on);
  // Twelve months before a leap day lies 28 February.
  const yearAgo = `${Number(on.slice(0, 4)) - 1}${on.slice(4).replace("-02-29", "-02-28")}`;
  const lastReached = new Map<string, CalendarDay>();
  for (const { memberId, on: day, reached } of log) {
    if (reached && day <= on && day > (lastReached.get(memberId) ?? "")) lastReached.set(memberId, day);
  }
  return [...new Set(members)]
    .map((memberId): OverdueMember => {
      const lastReachedOn = lastReached.get(memberId);
      return { memberId, ...(lastReachedOn !== undefined && { lastReachedOn }) };
    })
    .filter(({ lastReachedOn }) => lastReachedOn === undefined || lastReachedOn < yearAgo)
    .sort(
      (left, right) =>
        compareText(left.lastReachedOn ?? "", right.lastReachedOn ?? "") ||
        compareText(left.memberId, right.memberId),
    );
}
