import { compareIds, compareText } from "../names/compare-ids.js";
import type { Fact } from "./fact.js";

/** What changed from one release of facts to the next. Each list is ordered by id. */
export interface FactDiff {
  added: Fact[];
  removed: Fact[];
  changed: { before: Fact; after: Fact }[];
}

/**
 * The difference between two releases, fact by fact: ids are stable, so the same id with other content is a change.
 *
 * @example
 * diffFacts([], []).added
 * //=> []
 */
export function diffFacts(older: readonly Fact[], newer: readonly Fact[]): FactDiff {
  const before = new Map(older.map((fact) => [fact.id, fact]));
  const after = new Map(newer.map((fact) => [fact.id, fact]));
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)).sort(compareIds),
    removed: [...before.values()].filter(({ id }) => !after.has(id)).sort(compareIds),
    changed: [...after.values()].sort(compareIds).flatMap((fact) => {
      const previous = before.get(fact.id);
      return previous && !isSame(previous, fact) ? [{ before: previous, after: fact }] : [];
    }),
  };
}

function isSame(left: Fact, right: Fact): boolean {
  return canonical(left) === canonical(right);
}

/** JSON with sorted keys: the order in which a fact was written down is no change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => compareText(a, b)))
      : each,
  );
}
