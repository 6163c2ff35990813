const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];
const parts: Readonly<Record<string, string>> = { early: "Anfang", mid: "Mitte", late: "Ende" };
const shape = /^(\d{4})(?:-(?:(early|mid|late)|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * A calendar date in German words, as exactly as it is known; what is no calendar date stays as it is.
 *
 * @example
 * formatDate("2021-03")
 * //=> "März 2021"
 * @example
 * formatDate("2008-early")
 * //=> "Anfang 2008"
 */
export function formatDate(date: string): string {
  const [, year, part, month, day] = shape.exec(date) ?? [];
  if (year === undefined) return date;
  if (part !== undefined) return `${parts[part]} ${year}`;
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}
