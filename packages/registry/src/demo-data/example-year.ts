import { addDays, type CalendarDay } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";

/** A clock that a year of examples can be told by: each record is made on its own day. */
export interface ExampleYear {
  clock: Clock;
  /** The month before so many, `YYYY-MM`; 0 is the one of today. */
  monthBefore(months: number): string;
  /** Goes to a day, at nine o'clock. */
  goTo(day: CalendarDay): CalendarDay;
  /** Goes that many days back from today. */
  daysAgo(days: number): CalendarDay;
}

export function createExampleYear(today: CalendarDay): ExampleYear {
  let now = new Date(`${today}T09:00:00.000Z`);
  const goTo = (day: CalendarDay) => {
    now = new Date(`${day}T09:00:00.000Z`);
    return day;
  };
  return {
    clock: () => now,
    monthBefore(months) {
      const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
      return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
    },
    goTo,
    daysAgo: (days) => goTo(addDays(today, -days)),
  };
}
