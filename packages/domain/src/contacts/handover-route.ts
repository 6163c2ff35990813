import { isKnown } from "../facts/is-known.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { requireCalendarDay } from "../time/parse-calendar-date.js";
import type { HandoverRoute } from "./office.js";

/** What a question is about, by ids and words. */
export interface HandoverNeed {
  topicIds?: readonly string[];
  /** Ids of networks, programmes and concepts. */
  subjects?: readonly string[];
  keywords?: readonly string[];
  regierungsbezirk?: string;
}

/**
 * Who can help today: routes valid on the day that take what the question is about, best first. There may be several;
 * where none fits, the fallback routes (without topics, subjects and words) come. Routes of another
 * Regierungsbezirk are left out.
 *
 * @returns empty when no route is valid on that day
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * handoverRoutes(routes, { subjects: ["ag-stadtumbau"] }, "2026-11-22")[0].unit.includes("AG Stadtumbau")
 * //=> true
 */
export function handoverRoutes(
  routes: readonly HandoverRoute[],
  need: HandoverNeed,
  on: CalendarDay,
): HandoverRoute[] {
  requireCalendarDay(on);
  const open = routes
    .filter((route) => isKnown(route) && covers(route.validity, on))
    .filter(
      ({ regierungsbezirk }) => regierungsbezirk === undefined || regierungsbezirk === need.regierungsbezirk,
    );
  const fitting = open
    .map((route) => ({ route, score: closeness(route, need) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ route }) => route);
  return fitting.length > 0 ? fitting : open.filter(isFallback);
}

/** A subject names the unit almost by itself, a topic less, a word least; among equals its own district goes first. */
function closeness(
  { subjects, topicIds, keywords, regierungsbezirk }: HandoverRoute,
  need: HandoverNeed,
): number {
  const about =
    4 * count(subjects, need.subjects) +
    2 * count(topicIds, need.topicIds) +
    count(keywords.map(toLowerCase), need.keywords?.map(toLowerCase));
  return about > 0 && regierungsbezirk !== undefined ? about + 1 : about;
}

function count(own: readonly string[], wanted: readonly string[] = []): number {
  return own.filter((each) => wanted.includes(each)).length;
}

const toLowerCase = (word: string) => word.toLowerCase();

function isFallback({ topicIds, subjects, keywords }: HandoverRoute): boolean {
  return topicIds.length + subjects.length + keywords.length === 0;
}
