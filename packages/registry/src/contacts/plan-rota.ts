import {
  type CalendarDay,
  callsPerMonth,
  contactRota,
  type OverdueMember,
  overdueMembers,
  type RotaCapacity,
  rotaCapacity,
} from "@stadtlotse/domain";
import type { ContactRecord } from "./contact-records.js";

/** Whom to call in a month, and what has come of it so far. */
export interface RotaPlan {
  month: string;
  callsPerMonth: number;
  members: { ags: string; contacts: ContactRecord[] }[];
  capacity: RotaCapacity;
}

/**
 * The plan of a month for the members of its first day.
 *
 * @param month `YYYY-MM`
 * @throws DomainError `INVALID_DATE` when `month` is no month
 */
export function planRota(members: readonly string[], log: readonly ContactRecord[], month: string): RotaPlan {
  const ofMonth = log.filter(({ on, withdrawn }) => on.startsWith(month) && !withdrawn);
  return {
    month,
    callsPerMonth,
    members: contactRota(members, month).map((ags) => ({
      ags,
      contacts: ofMonth.filter(({ memberId }) => memberId === ags),
    })),
    capacity: rotaCapacity(members.length),
  };
}

/** The members whom nobody has reached for twelve months, longest first. */
export function listOverdue(
  members: readonly string[],
  log: readonly ContactRecord[],
  on: CalendarDay,
): OverdueMember[] {
  return overdueMembers(
    members,
    log.filter(({ withdrawn }) => !withdrawn),
    on,
  );
}
