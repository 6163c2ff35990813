/** By what a list can be ordered: a name as in `?sort=`, and what it reads off a record. */
export type Orders<Item> = Readonly<Record<string, (item: Item) => string | number | undefined>>;

const germanOrder = new Intl.Collator("de", { numeric: true });

/** The values of `?sort=`: each order as it is, and with a minus the other way round. */
export function sortKeys(orders: Orders<never>): string[] {
  return Object.keys(orders).flatMap((name) => [name, `-${name}`]);
}

/** A list in another order; records that lack the value come last either way. */
export function sortBy<Item>(items: readonly Item[], orders: Orders<Item>, key: string): Item[] {
  const isDescending = key.startsWith("-");
  const read = orders[isDescending ? key.slice(1) : key];
  if (read === undefined) return [...items];
  return items.toSorted((one, other) => {
    const [a, b] = [read(one), read(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const order =
      typeof a === "number" && typeof b === "number" ? a - b : germanOrder.compare(`${a}`, `${b}`);
    return isDescending ? -order : order;
  });
}
