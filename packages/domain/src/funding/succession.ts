import { isKnown } from "../facts/is-known.js";
import type { Succession } from "./funding-programme.js";

/** One step from a programme to another, with how far it is removed from the one asked for (1 = next). */
export interface SuccessionStep {
  programmeId: string;
  distance: number;
  succession: Succession;
}

/** Where a programme comes from and what became of it. Empty lists mean: not documented, not "none". */
export interface ProgrammeHistory {
  programmeId: string;
  predecessors: SuccessionStep[];
  successors: SuccessionStep[];
  /** Steps that nobody confirmed; they are never part of the lists above. */
  unconfirmed: Succession[];
}

/**
 * The line of a programme in both directions, nearest first. One programme may come from several (n:1) and live on in
 * several (1:n).
 *
 * @example
 * programmeHistory("lebendige-zentren", successions).predecessors.length > 1
 * //=> true
 */
export function programmeHistory(programmeId: string, successions: readonly Succession[]): ProgrammeHistory {
  const known = successions.filter(isKnown);
  return {
    programmeId,
    predecessors: follow(programmeId, known, "successorId", "predecessorId"),
    successors: follow(programmeId, known, "predecessorId", "successorId"),
    unconfirmed: successions.filter(
      (each) => !isKnown(each) && (each.predecessorId === programmeId || each.successorId === programmeId),
    ),
  };
}

type End = "predecessorId" | "successorId";

function follow(
  programmeId: string,
  successions: readonly Succession[],
  near: End,
  far: End,
): SuccessionStep[] {
  const steps: SuccessionStep[] = [];
  const seen = new Set([programmeId]);
  let frontier = [programmeId];
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const next = successions.filter(
      (succession) => frontier.includes(succession[near]) && !seen.has(succession[far]),
    );
    frontier = [...new Set(next.map((succession) => succession[far]))];
    for (const id of frontier) seen.add(id);
    steps.push(...next.map((succession) => ({ programmeId: succession[far], distance, succession })));
  }
  return steps;
}

/**
 * A circle in which programmes follow themselves, as ids in order, or `undefined` when there is none. A sound
 * succession has none.
 *
 * @example
 * successionCycle([])
 * //=> undefined
 */
export function successionCycle(successions: readonly Succession[]): string[] | undefined {
  const settled = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (settled.has(id)) return undefined;
    const next = successions.filter(({ predecessorId }) => predecessorId === id);
    const cycle = firstDefined(next, ({ successorId }) => visit(successorId, [...path, id]));
    if (!cycle) settled.add(id);
    return cycle;
  };
  return firstDefined(successions, ({ predecessorId }) => visit(predecessorId, []));
}

function firstDefined<Item, Result>(items: readonly Item[], find: (item: Item) => Result | undefined) {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
