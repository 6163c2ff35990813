/** Of Cormack, Clarke and Büttcher (2009): how little the first places stand out. */
const damping = 60;

/**
 * Gives items in the order of both rankings together, by reciprocal rank. An item without a place in the second
 * counts as if it stood there as in the first; of equals the one that is first in the first ranking comes first.
 *
 * @example fuseRankings(["a", "b", "c"], new Map([["c", 1], ["b", 2], ["a", 3]]))
 *   // a: 1/61 + 1/63, c: 1/63 + 1/61, b: 1/62 + 1/62, so ["a", "c", "b"]
 */
export function fuseRankings<Item>(
  first: readonly Item[],
  second: ReadonlyMap<Item, number>,
): { item: Item; score: number }[] {
  return first
    .map((item, index) => {
      const place = second.get(item) ?? index + 1;
      return { item, score: 1 / (damping + index + 1) + 1 / (damping + place) };
    })
    .sort((left, right) => right.score - left.score);
}
