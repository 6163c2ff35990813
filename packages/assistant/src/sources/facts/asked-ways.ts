import { hear, indexHolders, type TermSpace } from "../../terms/term-space.js";

/** The everyday ways of asking for one predicate, as stems. */
export type Ways = readonly ReadonlySet<string>[];

/** Gives for the stems of a question how much of the best way of asking for a predicate they cover, 0 to 1. */
export type AskedWays = (stems: ReadonlySet<string>) => (ways: Ways) => number;

/** Prepares all ways of asking, so that a question goes through those alone that share a word with it. */
export function createAskedWays(lists: Iterable<Ways>, space: TermSpace): AskedWays {
  const known = [...new Set(lists)];
  const placeOf = new Map(known.map((ways, place) => [ways, place]));
  const flat = known.flatMap((ways, list) => ways.map((way) => ({ way, list })));
  const holders = indexHolders(flat.map(({ way }) => way));
  const listOf = Uint16Array.from(flat, ({ list }) => list);
  const weights = Float64Array.from(flat, ({ way }) => weightOf(way, space));
  return (stems) => {
    const covered = new Float64Array(flat.length);
    for (const [stem, strength] of hear(stems, space)) {
      const weight = space.weightOf(stem) * strength;
      for (const place of holders.get(stem) ?? []) covered[place] = (covered[place] as number) + weight;
    }
    const best = new Float64Array(known.length);
    for (const [place, list] of listOf.entries()) {
      best[list] = Math.max(best[list] as number, (covered[place] as number) / (weights[place] as number));
    }
    return (ways) => best[placeOf.get(ways) ?? -1] ?? 0;
  };
}

function weightOf(stems: ReadonlySet<string>, space: TermSpace): number {
  let all = 0;
  for (const stem of stems) all += space.weightOf(stem);
  return all;
}
