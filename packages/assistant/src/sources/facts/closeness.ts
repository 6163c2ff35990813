import type { FactScore } from "./score-fact.js";

/** How much it says that a fact says the numbers of the question. */
export const ofNumbers = 1.7;

/**
 * How near a fact is to a question compared with other facts. How much each part says is fitted to the questions that
 * are developed on, so that the right fact comes first.
 */
export function closenessOf(parts: Omit<FactScore, "total" | "closeness">, isFollowUp: boolean): number {
  const { subject, predicate, asks, content, years, likeness, letters, numbers, town } = parts;
  const ofKey = 0.5 * subject + 1.5 * predicate + asks + 1.5 * years;
  const ofWords = 4.7 * content + 8 * likeness + 13.1 * letters + ofNumbers * numbers + 1.5 * town;
  // a follow-up asks for what was talked about
  const ofTopic = isFollowUp ? 6.2 * subject + 1.2 * predicate : 0;
  return ofKey + ofWords + ofTopic;
}
