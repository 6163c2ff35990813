/** How far a plan is looked at in both directions. */
const reach = 12;

/**
 * The months around one, in their order.
 *
 * @example
 * monthsAround("2026-11")[12]
 * //=> "2026-11"
 */
export function monthsAround(month: string): string[] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Array.from({ length: 2 * reach + 1 }, (_, index) => {
    const count = year * 12 + number - 1 + index - reach;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  });
}
