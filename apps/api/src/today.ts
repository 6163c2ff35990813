import type { CalendarDay } from "@stadtlotse/domain";

const germanDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

/** The calendar day in Germany, wherever the server stands. */
export function today(): CalendarDay {
  return germanDay.format(new Date());
}
