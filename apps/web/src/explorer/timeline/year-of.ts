const parts: Readonly<Record<string, number>> = { early: 0.1, mid: 0.5, late: 0.9 };
const shape = /^(\d{4})(?:-(?:(early|mid|late)|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * Where a calendar date lies on an axis of years; the end of what it names where `end` is asked for. `undefined` for
 * what is no date.
 *
 * @example
 * yearOf("2008-early")
 * //=> 2008.1
 * @example
 * yearOf("2019", { end: true })
 * //=> 2020
 */
export function yearOf(date: string, { end = false } = {}): number | undefined {
  const [, year, part, month, day] = shape.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (part !== undefined) return Number(year) + (parts[part] ?? 0);
  if (month === undefined) return Number(year) + (end ? 1 : 0);
  if (day === undefined) return Number(year) + (Number(month) - (end ? 0 : 1)) / 12;
  return Number(year) + (Number(month) - 1 + (Number(day) - (end ? 0 : 1)) / 31) / 12;
}
