const format = new Intl.DateTimeFormat("de-DE", { month: "short", year: "2-digit", timeZone: "UTC" });

/**
 * A month where there is little room.
 *
 * @example
 * formatShortMonth("2026-11")
 * //=> "Nov. 26"
 */
export function formatShortMonth(month: string): string {
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
