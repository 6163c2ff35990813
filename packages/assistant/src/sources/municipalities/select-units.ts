import type { Selection } from "./query.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { type Unit, unitsOfKind } from "./units.js";

/** The units that fulfil all conditions of a selection, by name. */
export function selectUnits({ entity, filters, except }: Selection): readonly Unit[] {
  const left = new Set(except.map(({ id }) => id));
  return unitsOfKind(entity)
    .filter((unit) => !left.has(unit.id) && filters.every(({ matches }) => matches(unit)))
    .sort((a, b) => a.name.localeCompare(b.name, "de"));
}

/** What the units of a selection are called. */
export function nounOf({ entity, filters }: Selection): string {
  return filters.find(({ noun }) => noun !== undefined)?.noun ?? texts.nounOf(entity);
}

/** The conditions in the words in which they were understood, so that a misreading shows. */
export function describeSelection({ filters, except }: Selection): string {
  const named = filters.filter(({ noun }) => noun === undefined).map(({ words }) => words);
  const words = named.length === 0 ? [texts.inAll] : named;
  const left = except.length === 0 ? [] : [texts.except(except.map(({ name }) => name).join(", "))];
  return [...words, ...left].join(", ");
}

/** Whether it is of those that are no towns, and not only speaks of towns. */
export function leavesOutTowns({ filters }: Selection): boolean {
  return filters.some(({ kind, noun }) => kind === "designation" && noun === undefined);
}
