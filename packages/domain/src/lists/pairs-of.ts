/** Every pair of two items, each pair once and in the order of the list. */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right): [Item, Item] => [left, right]));
}
