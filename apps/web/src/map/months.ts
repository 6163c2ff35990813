/**
 * Months counted through, so that a slider can step over them.
 *
 * @example
 * monthOf("2013-04-01")
 * //=> 24159
 */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/**
 * The first day of a month by its count.
 *
 * @example
 * firstDayOf(24159)
 * //=> "2013-04-01"
 */
export function firstDayOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
