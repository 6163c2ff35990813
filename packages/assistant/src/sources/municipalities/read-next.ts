import type { RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";
import { behindUnit } from "./read-filters.js";
import { municipalityFilters } from "./selection-filters.js";
import { shownOf } from "./shown-places.js";

const leads = /^(?:nach|hinter)$/;
const between = /^(?:und|sowie|der|stadt|gemeinde)$/;

/** "Größte Stadt nach Köln" asks who comes next in the order, and not where Köln stands in it. */
export function readNext(facets: Facets): RegisterQuery | undefined {
  const { places, orders, read } = facets;
  const [order, another] = orders;
  if (!order || another || !read.says("municipality") || !followsAll(facets)) return undefined;
  const behind = places.map((place) => behindUnit(order, place));
  const last = behind.find(({ matches }) => places.every((place) => !matches(place)));
  if (!last) return undefined;
  return {
    wants: "rank",
    selection: {
      entity: "municipality",
      filters: [...municipalityFilters(facets), last],
      except: facets.except,
    },
    orders,
    // "drittgrößte nach Köln und Düsseldorf" counts from those that are named
    ...shownOf(facets),
    from: 1,
  };
}

/** Whether each place that is named stands behind "nach" or is joined to one that does. */
function followsAll({ places, understanding: { mentions, words } }: Facets): boolean {
  const starts = places.flatMap(({ id }) => mentions.find((mention) => mention.id === id)?.start ?? []);
  const [first] = starts.sort((a, b) => a - b);
  if (first === undefined || starts.length < places.length) return false;
  const isPlace = (at: number) => mentions.some(({ start, end }) => start <= at && at < end);
  const inBetween = words
    .slice(first, starts.at(-1))
    .every((word, at) => isPlace(first + at) || between.test(word));
  const before = words[first - 1] === "stadt" ? words[first - 2] : words[first - 1];
  return inBetween && leads.test(before ?? "");
}
